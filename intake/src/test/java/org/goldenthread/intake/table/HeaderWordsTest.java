package org.goldenthread.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Commitments, ITEM",
    "OBJECTIVE, ITEM",
    "Our commitment is to work to..., ITEM",
    "The benefits to families will be that..., BENEFIT",
    "We will monitor our progress on outcomes by measuring the..., MEASURE",
    "Target date, DUE",
    "Target, TARGET",
    "Supporting-Data, SUPPORTING_DATA",
    "Supporting evidence, SUPPORTING_DATA",
    "Update December 2013, PROGRESS",
    "Position at March, PROGRESS",
    "RAG rating, STATUS",
    "'Status (Red, Green, Amber)', STATUS",
    "Status of commitment, STATUS",
    "LEAD/S, LEAD",
    "Delivery milestones 2010/11, MILESTONE",
    "Number of Commitments, COUNT",
    "Delivery Board, BOARD"
  })
  void tellsTheRoleByItsWords(String header, ColumnRole role) {
    assertThat(HeaderWords.roleOf(header)).isEqualTo(role);
  }

  @Test
  void knowsNoRoleForOtherText() {
    assertThat(HeaderWords.roleOf("Whatever else")).isNull();
    assertThat(HeaderWords.roleOf(" ")).isNull();
    assertThat(
            HeaderWords.roleOf(
                "The steering group agreed the new target for the whole of the borough"))
        .isNull();
    assertThat(HeaderWords.roleOf("A central register was set up for audit activity")).isNull();
    assertThat(HeaderWords.roleOf("Raising the number of visits to homes by 25% and more"))
        .isNull();
  }
}
