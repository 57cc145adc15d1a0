package org.goldenthread.app.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be attached as evidence, each told by its content. */
public enum EvidenceType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  CSV("text/csv", "csv"),
  TXT("text/plain", "txt"),
  PNG("image/png", "png"),
  JPG("image/jpeg", "jpg", "jpeg");

  private final String mediaType;
  private final List<String> endings;

  EvidenceType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** As the record and file names have it: {@code docx}. */
  public String word() {
    return endings.get(0);
  }

  /** The type of a file name's ending without its dot, in any case. */
  public static Optional<EvidenceType> ofEnding(String ending) {
    String lower = ending.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(t -> t.endings.contains(lower)).findFirst();
  }

  public static Optional<EvidenceType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(t -> t.mediaType.equals(mediaType)).findFirst();
  }

  /** Every ending, as a form names the files it takes: {@code .pdf,.docx}. */
  public static String accepted() {
    return String.join(
        ",", Arrays.stream(values()).flatMap(t -> t.endings.stream()).map(e -> "." + e).toList());
  }
}
