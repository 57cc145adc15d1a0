package org.goldenthread.app.home;

import java.util.List;
import java.util.Set;
import org.goldenthread.app.audit.DocumentRecord;

/**
 * What has to be taken back or ended before a document can be taken back.
 *
 * @param documents brought in later and saying more of the same plan or measures, the latest first:
 *     in this order they can be taken back
 * @param rooms names of the rooms in which anything else rests on it
 */
public record Resting(List<DocumentRecord> documents, Set<String> rooms) {
  public Resting {
    documents = List.copyOf(documents);
    rooms = Set.copyOf(rooms);
  }

  public boolean isEmpty() {
    return documents.isEmpty() && rooms.isEmpty();
  }
}
