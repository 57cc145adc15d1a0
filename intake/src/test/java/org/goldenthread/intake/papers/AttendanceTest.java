package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.goldenthread.intake.draft.AttendanceDraft;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private static List<Tuple> people(String file, String attendance) throws Exception {
    return PaperFiles.read(file).attendance().stream()
        .filter(a -> a.attendance().equals(attendance))
        .map(a -> tuple(a.person(), a.role(), a.post()))
        .toList();
  }

  private static List<Tuple> list(String text) {
    return Persons.list(text).stream().map(p -> tuple(p.name(), p.role(), p.post())).toList();
  }

  @Test
  void readsALineForEachPerson() throws Exception {
    assertThat(people("slash-numbers", "present"))
        .containsExactly(
            tuple("Councillor A Marrow", "Chairman", null),
            tuple("Councillor B. Tansley", null, null),
            tuple("Councillor C. Orrin", null, null),
            tuple("Councillor D. Pell", null, null),
            tuple("Dr Imogen Fairlie", null, "Wexmere Clinical Commissioning Group"),
            tuple("Tobias Wren", null, "Healthwatch Wexmere"),
            tuple("Ms Odette Lisle", null, "Director of Public Health"),
            tuple("Gwen Tarrow", "In attendance", "Democratic Services"),
            tuple("Hal Ostler", "In attendance", null),
            tuple("Una Birch", "for item 5", null));
  }

  @Test
  void readsApologiesWithTheirBodiesInBrackets() throws Exception {
    assertThat(people("slash-numbers", "apologies"))
        .containsExactly(
            tuple("Councillor E. Quill", null, null),
            tuple("Rosa Venn", null, "NHS England"),
            tuple("Mr P. Dray", null, "Wexmere Constabulary"));
    assertThat(people("present-list", "apologies"))
        .extracting(t -> t.toList().get(0))
        .containsExactly("Dr M Beck", "Ms E Clough", "Mrs G Orr", "Mr S Marsh");
    assertThat(people("wrapped-columns", "apologies"))
        .containsExactly(
            tuple("Councillor X Jarrow", null, null),
            tuple("Councillor Y Keld", null, null),
            tuple("Mr Z Langdale", null, "Roman Catholic Diocese"));
  }

  @Test
  void readsATableWithAColumnOfAttendance() throws Exception {
    assertThat(people("table-minutes", "present"))
        .contains(
            tuple("Petra Lindqvist", "Independent Chair", "Fenbridge SCB"),
            tuple("Magnus Oakden", null, "Director of Children's Services, Fenbridge Council"));
    assertThat(people("table-minutes", "apologies"))
        .containsExactly(tuple("Sunita Varley", null, "Head of Safeguarding, Fenbridge CCG"));
    assertThat(people("attendance-marks", "apologies"))
        .extracting(t -> t.toList().get(0))
        .containsExactly("Maren Stope", "Hester Lunn");
  }

  @Test
  void givesEachNameOfAListTheTitleBeforeIt() {
    assertThat(list("Councillors Alder, Senior Adviser, Beck and Carr, Advisers"))
        .containsExactly(
            tuple("Councillor Alder", "Senior Adviser", null),
            tuple("Councillor Beck", null, null),
            tuple("Councillor Carr", "Advisers", null));
    assertThat(list("Cllrs A Dow (in the Chair) and B Eyre; Jo Wood, Head of Schools; Sam Yeo"))
        .containsExactly(
            tuple("Cllr A Dow", "Chair", null),
            tuple("Cllr B Eyre", null, null),
            tuple("Jo Wood", null, "Head of Schools"),
            tuple("Sam Yeo", null, null));
  }

  @Test
  void readsDeputiesAndInitialsForWhatTheyAre() {
    assertThat(list("Ada Finch (AF) – Deputy for Lou Park, Rowan O'Dell (Chair, Wexmere Trust)"))
        .containsExactly(
            tuple("Ada Finch", "Deputy for Lou Park", null),
            tuple("Rowan O'Dell", "Chair", "Wexmere Trust"));
  }

  @Test
  void makesNobodyOfABodyOrASentence() {
    assertThat(list("none")).isEmpty();
    assertThat(Persons.one("Public Health")).isNull();
    assertThat(Persons.one("The meeting began at ten.")).isNull();
  }

  @Test
  void keepsTheOfficersApartFromTheMembers() throws Exception {
    assertThat(PaperFiles.read("wrapped-columns").attendance())
        .extracting(AttendanceDraft::person, AttendanceDraft::role, AttendanceDraft::post)
        .contains(
            tuple("Councillor M Ashgrove", "Chair", null),
            tuple("Rev S Fallow", "Co-opted member", "Church of England Diocese"),
            tuple("V Hythe", "Officer", "Head of Schools"),
            tuple("W Ingram", "Officer", "Finance Manager"));
  }
}
