package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a .docx or .docm document with the parts that say how it looks. */
final class WordFile {
  static final int MOST_NOTES = 20_000;

  private final ZipParts zip;
  private final Relations relations;
  private final WordStyles styles = new WordStyles();
  private final WordNumbers numbers = new WordNumbers();

  private WordFile(ZipParts zip, Relations relations) {
    this.zip = zip;
    this.relations = relations;
  }

  /**
   * Reads a document.
   *
   * @param part the part that holds its text
   */
  static Content read(ZipParts zip, String part)
      throws IOException, XMLStreamException, UnreadableException {
    return new WordFile(zip, Relations.of(zip, part)).content(part);
  }

  /** Reads one part when the document has it. */
  private interface PartReader {
    void read(Xml xml) throws XMLStreamException;
  }

  private void with(String kind, PartReader reader)
      throws IOException, XMLStreamException, UnreadableException {
    String part = relations.first(kind);
    if (part != null && zip.has(part)) {
      boolean looks = kind.equals("styles") || kind.equals("numbering");
      try (Xml xml = looks ? zip.looks(part) : zip.content(part)) {
        reader.read(xml);
      }
    }
  }

  private Content content(String part) throws IOException, XMLStreamException, UnreadableException {
    with("styles", styles::read);
    with("numbering", numbers::read);
    Map<String, String> notes = new LinkedHashMap<>();
    with("footnotes", xml -> notes(xml, "footnote", notes));
    with("endnotes", xml -> notes(xml, "endnote", notes));
    int[] comments = {0};
    with(
        "comments",
        xml -> {
          for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
            comments[0] += at.equals("comment") ? 1 : 0;
          }
        });
    try (Xml xml = zip.content(part)) {
      WordBody body = new WordBody(xml, styles, numbers, zip.budget());
      List<Block> blocks = new ArrayList<>(body.read());
      blocks.addAll(noteBlocks(body, notes));
      List<Notice> notices = new ArrayList<>(body.notices());
      if (comments[0] > 0) {
        notices.add(new Notice(1, said(comments[0], "comment") + " of reviewers not read"));
      }
      if (zip.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"))) {
        notices.add(new Notice(1, "The document carries macros. They were not run"));
      }
      return new Content(blocks, body.parts(), notices);
    }
  }

  static String said(int count, String what) {
    return count == 1 ? "1 " + what + " was" : "%,d %ss were".formatted(count, what);
  }

  private static void notes(Xml xml, String kind, Map<String, String> into)
      throws XMLStreamException {
    @Nullable String id = null;
    StringBuilder text = new StringBuilder();
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      if (at.equals(kind)) {
        keep(id, text, into);
        id = xml.attribute("type") == null ? kind + xml.attribute("id", "") : null;
        text.setLength(0);
      } else if (at.equals("t")) {
        text.append(xml.allText());
      } else if (at.equals("p") && text.length() > 0) {
        text.append(' ');
      }
    }
    keep(id, text, into);
  }

  private static void keep(@Nullable String id, StringBuilder text, Map<String, String> into) {
    if (id != null && !text.toString().isBlank() && into.size() < MOST_NOTES) {
      into.put(id, text.toString().strip());
    }
  }

  /** The notes in the order in which the text first points to them, each as its own paragraph. */
  private static List<Block> noteBlocks(WordBody body, Map<String, String> notes) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (String id : body.noted()) {
      number++;
      String text = notes.remove(id);
      if (text != null) {
        LineSink sink = new LineSink(body.nextLine());
        sink.plain("Note " + number + ": " + text);
        blocks.add(new Paragraph(sink.lines()));
      }
    }
    return blocks;
  }
}
