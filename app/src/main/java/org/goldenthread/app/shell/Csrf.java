package org.goldenthread.app.shell;

/**
 * What a form carries so that no other site can send it for the reader.
 *
 * @param field name of the hidden field
 * @param token its value; never in an address
 */
public record Csrf(String field, String token) {}
