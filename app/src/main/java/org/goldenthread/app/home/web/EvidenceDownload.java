package org.goldenthread.app.home.web;

import java.nio.charset.StandardCharsets;
import org.goldenthread.app.audit.Attachment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer that no browser shows or runs. */
final class EvidenceDownload {
  private EvidenceDownload() {}

  static ResponseEntity<byte[]> of(Attachment file, byte[] bytes) {
    return ResponseEntity.ok()
        // Not the file's own type: a browser would open a PDF or a picture by it.
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(bytes);
  }
}
