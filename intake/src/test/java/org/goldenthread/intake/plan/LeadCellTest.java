package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadCellTest {
  private static List<String> read(String text) {
    return LeadCell.read(text, LeadCell.UNSPECIFIED).stream()
        .map(n -> n.role() + ": " + n.name())
        .toList();
  }

  @Test
  void splitsRolesThatRunOnWithoutALineBreak() {
    assertThat(read("Delivery - Harbour Clinic Strategy – Rose Meadow"))
        .containsExactly("delivery: Harbour Clinic", "strategy: Rose Meadow");
  }

  @Test
  void keepsTheWordStrategyInsideAPost() {
    assertThat(read("Rose Meadow, Manager - Strategy, Standards & Early Help"))
        .containsExactly("unspecified: Rose Meadow, Manager - Strategy, Standards & Early Help");
  }

  @Test
  void readsARoleWithoutADashBeforeAnAbbreviation() {
    assertThat(read("Delivery HCT – Maternity and Early Years\nStrategy - Public Health"))
        .containsExactly("delivery: HCT – Maternity and Early Years", "strategy: Public Health");
  }

  @Test
  void pairsForenamesAndSurnamesPrintedWithoutSeparators() {
    assertThat(read("Rose Meadow Ivy Brook-Hill Basil Marsh (DWP)"))
        .containsExactly(
            "unspecified: Rose Meadow",
            "unspecified: Ivy Brook-Hill",
            "unspecified: Basil Marsh (DWP)");
  }

  @Test
  void keepsAnOrganisationOfSeveralWordsWhole() {
    assertThat(read("Community Learning Partnership North"))
        .containsExactly("unspecified: Community Learning Partnership North");
  }

  @Test
  void joinsAnAffiliationAfterACommaToItsPerson() {
    assertThat(read("Strategy - Rose Meadow HCT, Ivy Brook, CAMHS HCT"))
        .containsExactly("strategy: Rose Meadow HCT", "strategy: Ivy Brook, CAMHS HCT");
  }

  @Test
  void splitsAListOfOrganisationsAtItsCommas() {
    assertThat(read("Delivery - HCT, Quay Medical Centre, Leisure Ltd"))
        .containsExactly("delivery: HCT", "delivery: Quay Medical Centre", "delivery: Leisure Ltd");
  }

  @Test
  void splitsPeopleAtABareSlashButNotABodyThatHasOne() {
    assertThat(read("Strategic Leads: Rose Meadow/Ivy Brook, Head of Service"))
        .containsExactly("strategic: Rose Meadow", "strategic: Ivy Brook, Head of Service");
    assertThat(read("Rose Meadow Harbour Parent/Carer Forum"))
        .containsExactly("unspecified: Rose Meadow Harbour Parent/Carer Forum");
  }

  @Test
  void endsANameAtAPluralPost() {
    assertThat(read("ABC Managers Learning and Youth Justice XYZ Officers"))
        .containsExactly(
            "unspecified: ABC Managers",
            "unspecified: Learning and Youth Justice",
            "unspecified: XYZ Officers");
  }

  @Test
  void takesTheRoleOfTheColumnWhereNoneIsPrinted() {
    assertThat(LeadCell.read("Head of Inclusion", LeadCell.roleOf("Lead officer")))
        .containsExactly(new LeadCell.Name("lead-officer", "Head of Inclusion"));
  }

  @Test
  void readsStrategicLeadAndLeadOfficersOfOneLine() {
    assertThat(read("Strategic Lead: Rose Meadow / Ivy Brook Lead Officers: Basil Marsh"))
        .containsExactly(
            "strategic: Rose Meadow", "strategic: Ivy Brook", "lead-officer: Basil Marsh");
  }
}
