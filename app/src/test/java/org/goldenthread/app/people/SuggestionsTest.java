package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.goldenthread.app.people.Suggestions.Candidate;

class SuggestionsTest {
  private final Suggestions suggestions =
      new Suggestions(
          List.of(
              new Candidate(1, List.of("Head of Safeguarding", "Head of Safeguarding (Council)")),
              new Candidate(2, List.of("Head of Early Years", "Head of Early Years (Council)")),
              new Candidate(3, List.of("Wexmere Primary Care Trust", "NHS Wexmere")),
              new Candidate(4, List.of("Chief Superintendent (Police)")),
              new Candidate(5, List.of("Leisure and Culture Team"))),
          Map.of("pct", "primary care trust", "eys", "early years"));

  private List<Long> parties(String printed) {
    return suggestions.of(printed).stream().map(Suggestions.Suggested::party).toList();
  }

  @Example
  void knowsTheSameWordsInAnyOrder() {
    assertThat(parties("Safeguarding Head")).containsExactly(1L);
    assertThat(suggestions.of("HEAD OF SAFEGUARDING").get(0).score()).isEqualTo(1);
  }

  @Example
  void writesShortFormsOut() {
    assertThat(parties("Wexmere PCT")).containsExactly(3L);
    assertThat(parties("EYS Head")).contains(2L);
  }

  @Example
  void takesTheOrganisationWithinIntoAccount() {
    assertThat(suggestions.of("Head of Safeguarding (Council)").get(0))
        .isEqualTo(new Suggestions.Suggested(1, 1));
    assertThat(Suggestions.bracketed("Head of Culture (Council)"))
        .isEqualTo(new Suggestions.Bracketed("Head of Culture", "Council"));
    assertThat(Suggestions.bracketed("(Council)").within()).isEmpty();
  }

  @Example
  void suggestsNothingForAStranger() {
    assertThat(parties("Harbour Master")).isEmpty();
    assertThat(parties("")).isEmpty();
  }

  @Example
  void cutsJointLeadsApart() {
    assertThat(suggestions.parts("Head of Culture (Council) / Chief Superintendent (Police)"))
        .containsExactly("Head of Culture (Council)", "Chief Superintendent (Police)");
    assertThat(suggestions.parts("Head of Safeguarding and Head of Early Years"))
        .containsExactly("Head of Safeguarding", "Head of Early Years");
  }

  @Example
  void keepsAndWithinOneName() {
    assertThat(suggestions.parts("Leisure and Culture Team"))
        .containsExactly("Leisure and Culture Team");
    assertThat(suggestions.parts("Head of Youth and Community Services"))
        .containsExactly("Head of Youth and Community Services");
  }

  @Property(seed = "2009")
  void neverSuggestsMoreThanThreeAndNeverTwiceTheSame(@ForAll String printed) {
    assertThat(parties(printed)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    assertThat(String.join("", suggestions.parts(printed)).length())
        .isLessThanOrEqualTo(printed.length());
  }
}
