package org.goldenthread.app.shell;

/**
 * A link of a page.
 *
 * @param text what is shown; says where the link goes
 * @param href address without the as-at date, which {@link Page#at} adds
 */
public record Link(String text, String href) {}
