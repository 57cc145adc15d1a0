package org.goldenthread.app.audit.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.goldenthread.app.audit.EvidenceType;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;

/**
 * Office files that are archives: Word, Excel and PowerPoint since 2007 (ECMA-376) and OpenDocument
 * (ISO 26300). Any other archive is refused.
 */
final class OfficePackage {
  private static final String MAIN_PART = ".main+xml";

  /** By the beginning of the main part's content type. */
  private static final Map<String, EvidenceType> MAIN =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          EvidenceType.DOCX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          EvidenceType.XLSX,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          EvidenceType.PPTX);

  /** Content types of macros: Visual Basic, the older macro sheets, and controls that run code. */
  private static final Pattern MACRO_TYPE =
      Pattern.compile("macroenabled|vbaproject|vbadata|macrosheet|activex|attachedtoolbars");

  private static final Pattern MACRO_PART =
      Pattern.compile(
          "(^|/)vba(project|data)[^/]*$|(^|/)macrosheets/|(^|/)activex/|(^|/)dialogsheets/");

  private static final Pattern ODF_MACRO = Pattern.compile("^(basic|scripts)/.+");

  /** Relationships that are followed when the file is opened. */
  private static final Pattern FETCHED =
      Pattern.compile("/(attachedtemplate|oleobject|frame|subdocument)$");

  /** An object of another program within an OpenDocument file: a part without an ending. */
  private static final Pattern ODF_OBJECT = Pattern.compile("^object [0-9]+$");

  private static final int DEEPEST = 2;

  private OfficePackage() {}

  static EvidenceType check(byte[] bytes) throws RefusedFileException {
    return check(bytes, 0);
  }

  private static EvidenceType check(byte[] bytes, int depth) throws RefusedFileException {
    Unpacked unpacked = Unpacked.of(bytes);
    Map<String, byte[]> parts = unpacked.parts();
    byte[] contentTypes = parts.get("[content_types].xml");
    if (contentTypes != null) {
      return microsoft(parts, contentTypes, depth);
    }
    byte[] mediaType = parts.get("mimetype");
    if (mediaType != null) {
      return openDocument(parts, new String(mediaType, StandardCharsets.US_ASCII).strip());
    }
    throw new RefusedFileException(Why.TYPE);
  }

  private static EvidenceType microsoft(Map<String, byte[]> parts, byte[] contentTypes, int depth)
      throws RefusedFileException {
    List<String> types =
        Elements.in(contentTypes).stream()
            .map(e -> e.getOrDefault("ContentType", "").toLowerCase(Locale.ROOT))
            .toList();
    if (types.stream().anyMatch(t -> MACRO_TYPE.matcher(t).find()) || anyPart(parts, MACRO_PART)) {
      throw new RefusedFileException(Why.MACROS);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        refuseFetched(part.getValue());
      }
      if (part.getKey().contains("/embeddings/")) {
        embedded(part.getKey(), part.getValue(), depth);
      }
    }
    return types.stream()
        .filter(t -> t.endsWith(MAIN_PART))
        .map(t -> MAIN.get(t.substring(0, t.length() - MAIN_PART.length())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new RefusedFileException(Why.TYPE));
  }

  /** The table behind a chart is a workbook of its own, and held to the same rules. */
  private static void embedded(String name, byte[] bytes, int depth) throws RefusedFileException {
    boolean office = name.endsWith(".xlsx") || name.endsWith(".docx") || name.endsWith(".pptx");
    if (!office || depth == DEEPEST) {
      throw new RefusedFileException(Why.EMBEDDED);
    }
    check(bytes, depth + 1);
  }

  private static void refuseFetched(byte[] relationships) throws RefusedFileException {
    for (Map<String, String> element : Elements.in(relationships)) {
      if (element.getOrDefault("TargetMode", "").equalsIgnoreCase("External")
          && FETCHED.matcher(element.getOrDefault("Type", "").toLowerCase(Locale.ROOT)).find()) {
        throw new RefusedFileException(Why.OUTSIDE);
      }
    }
  }

  private static EvidenceType openDocument(Map<String, byte[]> parts, String mediaType)
      throws RefusedFileException {
    EvidenceType type =
        EvidenceType.ofMediaType(mediaType).orElseThrow(() -> new RefusedFileException(Why.TYPE));
    if (anyPart(parts, ODF_MACRO)) {
      throw new RefusedFileException(Why.MACROS);
    }
    if (anyPart(parts, ODF_OBJECT)) {
      throw new RefusedFileException(Why.EMBEDDED);
    }
    byte[] manifest = parts.get("meta-inf/manifest.xml");
    if (manifest == null) {
      throw new RefusedFileException(Why.BROKEN);
    }
    if (Elements.names(manifest).contains("encryption-data")) {
      throw new RefusedFileException(Why.PASSWORD);
    }
    return type;
  }

  private static boolean anyPart(Map<String, byte[]> parts, Pattern name) {
    return parts.keySet().stream().anyMatch(p -> name.matcher(p).find());
  }
}
