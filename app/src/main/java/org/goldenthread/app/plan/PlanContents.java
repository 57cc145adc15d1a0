package org.goldenthread.app.plan;

/** How many of each kind a plan holds from one document. */
public record PlanContents(
    int items, int leads, int statuses, int directions, int links, int crosswalk, int claims) {}
