package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.audit.Finding;
import org.goldenthread.app.audit.Seal;

/** What a check of the record found, in words. */
final class EvidenceReport {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private final EvidenceSource source;
  private final PrintWriter out;
  private long found;

  EvidenceReport(EvidenceSource source, PrintWriter out) {
    this.source = source;
    this.out = out;
  }

  /**
   * Checks every partnership and prints what came of it.
   *
   * @param copy exported seals that must still be there
   * @return whether everything fits
   */
  boolean print(Map<Integer, Seal> copy) {
    Set<Integer> partnerships = new TreeSet<>(source.evidence().partnerships());
    partnerships.addAll(copy.keySet());
    for (int partnership : partnerships) {
      out.println(source.names().getOrDefault(partnership, "Partnership " + partnership));
      Evidence.Checked checked =
          source.evidence().check(partnership, copy.get(partnership), this::print);
      print(checked);
    }
    out.println(verdict(partnerships.size()));
    out.flush();
    return found == 0;
  }

  private String verdict(int partnerships) {
    if (partnerships == 0) {
      return "There is nothing in the record yet.";
    }
    return found == 0
        ? "Everything fits."
        : "%,d %s not fit. docs/evidence.md says what to do."
            .formatted(found, found == 1 ? "thing does" : "things do");
  }

  private void print(Evidence.Checked checked) {
    Seal newest = checked.newest();
    out.printf("  sealed: %,d changes, %,d rows%n", checked.sealedChanges(), checked.sealedRows());
    out.printf(
        "  not sealed yet: %,d changes, %,d rows%n",
        checked.unsealedChanges(), checked.unsealedRows());
    if (newest != null) {
      out.printf(
          "  newest seal: %d of %s, digest %s%n",
          newest.number(), TIME.format(newest.sealedAt()), newest.digest());
    }
  }

  private void print(Finding finding) {
    found++;
    out.printf("  %s %d: %s%s%n", finding.table(), finding.row(), words(finding), ending(finding));
  }

  private static String words(Finding finding) {
    return switch (finding.kind()) {
      case ALTERED -> "ALTERED. It was made" + by(finding);
      case REMOVED -> "REMOVED. It was made" + by(finding);
      case INSERTED ->
          "INSERTED, under a change sealed without it. It says it was made" + by(finding);
      case UN_ENDED -> "NO LONGER ENDED. It was ended" + by(finding);
      case ENDED -> "ENDED behind the program's back. It says it was ended" + by(finding);
      case FORGED ->
          "NOT WRITTEN BY THIS PROGRAM, or altered since. It says it was made" + by(finding);
      case SEAL_ALTERED -> "SEAL ALTERED, or what it covers";
      case SEAL_REMOVED -> "SEAL REMOVED";
      case SEAL_REBUILT -> "NOT THE SEAL THAT WAS EXPORTED";
    };
  }

  private static String by(Finding finding) {
    Long change = finding.change();
    Instant enteredAt = finding.enteredAt();
    if (change == null || enteredAt == null) {
      return change == null ? " by no change" : " by change " + change + ", which is gone";
    }
    return " by change %d of %s by \"%s\"".formatted(change, TIME.format(enteredAt), finding.by());
  }

  private static String ending(Finding finding) {
    String digest = finding.sealedDigest();
    return digest == null ? "." : ". Sealed digest: " + digest;
  }
}
