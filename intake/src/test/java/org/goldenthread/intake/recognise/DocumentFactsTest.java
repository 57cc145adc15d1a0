package org.goldenthread.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.draft.DocumentDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFactsTest {
  private static final String TABLE =
      "\n\nRef\tObjective\tOwner\tStatus\tComment\n1\tLight the quay\tLamp Team\tGreen\tLit\n";

  @TempDir Path folder;

  private DocumentDraft facts(String opening) throws Exception {
    return new DocumentReader()
        .read(Fixtures.file(folder, "paper.txt", opening + TABLE))
        .document();
  }

  @Test
  void prefersALineThatNamesAPlanOverASectionNumberAndAKey() throws Exception {
    assertThat(facts("SECTION NINE:\n\nAction plans and lamps\n\n## Quay").title())
        .isEqualTo("Action plans and lamps");
    assertThat(facts("## Key to lamps\n\nThe Harbour Lights Plan 2011-2014 is ours.").title())
        .isEqualTo("Harbour Lights Plan 2011-2014");
    assertThat(facts("## Key to lamps\n\n## The quay at night").title())
        .isEqualTo("The quay at night");
  }

  @Test
  void callsPapersOfAMeetingByWhoMetAndWhen() throws Exception {
    assertThat(
            facts(
                    "## HARBOUR COMMITTEE\n\n**Date: Monday, 4 May 2015**\n\n### A G E N D A\n\n1. Lamps")
                .title())
        .isEqualTo("HARBOUR COMMITTEE, 4 May 2015");
  }

  @Test
  void neverBeginsAPlanTitleWithAnArticle() throws Exception {
    assertThat(facts("This is the aim of the Harbour Lights Plan for us.").planTitle())
        .isEqualTo("Harbour Lights Plan");
  }

  @Test
  void namesThePublisherByItsCouncilElseByItsOnlySite() throws Exception {
    assertThat(facts("See www.quayside.gov.uk. Quayside Borough Council wrote it.").publisher())
        .isEqualTo("Quayside Borough Council");
    assertThat(facts("See www.quayside.gov.uk/lamps for more.").publisher())
        .isEqualTo("quayside.gov.uk");
    assertThat(facts("See www.quayside.gov.uk and www.lamps.gov.uk.").publisher()).isNull();
  }

  @Test
  void isKnownFromItsPrintedDateElseFromTheOneInItsFilesName() throws Exception {
    assertThat(dated("lamps 2014-06-30.txt", "Date: 4 May 2015").knownOn()).isEqualTo("2015-05-04");
    assertThat(dated("lamps 2014-06-30.txt", "").knownOn()).isEqualTo("2014-06-30");
    assertThat(dated("lamps_update_Jan_2020.txt", "").knownOn()).isEqualTo("2020-01-01");
    assertThat(dated("Lamps of 16th December 2009.txt", "").knownOn()).isEqualTo("2009-12-16");
    assertThat(dated("lamps 2014-06-30.txt", "").knownOnBasis())
        .isEqualTo("no date printed; the one in the file's name");
  }

  @Test
  void takesNoSpanOfYearsInAFilesNameForADate() throws Exception {
    assertThat(dated("lamps 2009-10.txt", "Lit in 2011.").knownOn()).isEqualTo("2011-01-01");
    assertThat(dated("lamps 2013-16.txt", "Lit in 2011.").knownOn()).isEqualTo("2011-01-01");
    assertThat(dated("lamps 2013-2016.txt", "Lit in 2011.").knownOn()).isEqualTo("2011-01-01");
    assertThat(dated("lamps 0312-2020-99.txt", "Lit in 2011.").knownOn()).isEqualTo("2011-01-01");
  }

  private DocumentDraft dated(String name, String opening) throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, name, opening + TABLE)).document();
  }
}
