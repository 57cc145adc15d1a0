package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.people.Names;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.shell.Form;
import org.jspecify.annotations.Nullable;

/** The form of an organisation, team, post or board: its fields, filled in and read. */
record PartySheet(PeopleWords words, Inputs inputs, Parties.Kind kind) {

  static PartySheet of(PeopleWords words, Parties.Kind kind) {
    return new PartySheet(words, new Inputs(words), kind);
  }

  List<PeopleInput> fields() {
    var fields = new ArrayList<PeopleInput>();
    fields.add(inputs.text("name"));
    if (!PeopleRules.types(kind).isEmpty()) {
      fields.add(inputs.choice("type", inputs.types(kind)));
    }
    if (kind == Kind.POST || kind == Kind.TEAM) {
      fields.add(
          inputs.choice(
              "organisation", inputs.parties(words.text("people.choose"), Kind.ORGANISATION)));
    }
    if (kind == Kind.POST) {
      fields.add(inputs.choice("team", inputs.parties(words.text("people.none"), Kind.TEAM)));
    } else {
      fields.add(
          new PeopleInput.Choice(
              "asked",
              inputs.label("asked"),
              words.text("people.field.asked.hint"),
              inputs.parties(words.text("people.nobody"), Kind.POST, Kind.PERSON)));
    }
    if (kind == Kind.BOARD) {
      fields.add(inputs.choice("reportsTo", inputs.parties(words.text("people.none"), Kind.BOARD)));
      fields.add(new PeopleInput.Area("quorum", inputs.label("quorum"), null));
    }
    fields.add(inputs.day("from"));
    fields.add(inputs.day("until"));
    return fields;
  }

  Form fill(Party.Values values) {
    Form form =
        Form.blank()
            .with("name", values.name() == null ? "" : values.name())
            .with("type", values.type() == null ? "" : values.type())
            .with("organisation", inputs.key(values.organisation()))
            .with("team", inputs.key(values.team()))
            .with("asked", inputs.key(values.asked()))
            .with("reportsTo", inputs.key(values.reportsTo()))
            .with("quorum", values.quorum() == null ? "" : values.quorum());
    return Inputs.fill(form, values.dates());
  }

  /**
   * What was typed.
   *
   * @param form with what is wrong with it
   */
  record Read(Party.Values values, Form form) {}

  /**
   * Reads what was typed; only fields of this kind count.
   *
   * @param party whose form it is; null for a new one
   */
  Read read(@Nullable Party party, Form typed) {
    Form form = typed;
    for (String field : List.of("organisation", "team", "asked", "reportsTo")) {
      form = inputs.known(form, field, inputs.label(field));
    }
    Inputs.ReadDates dates = inputs.dates(inputs.reason(form));
    boolean belongs = kind == Kind.POST || kind == Kind.TEAM;
    Party.Values values =
        new Party.Values(
            kind,
            Names.tidy(form.value("name")),
            PeopleRules.types(kind).isEmpty() ? null : given(form, "type"),
            belongs ? inputs.party(form, "organisation") : null,
            kind == Kind.POST ? inputs.party(form, "team") : null,
            kind == Kind.POST ? null : inputs.party(form, "asked"),
            kind == Kind.BOARD ? inputs.party(form, "reportsTo") : null,
            kind == Kind.BOARD ? given(form, "quorum") : null,
            dates.dates());
    return new Read(
        values, inputs.with(dates.form(), new PeopleRules(words.people()).party(party, values)));
  }

  private static @Nullable String given(Form form, String field) {
    String value = form.value(field);
    return value.isEmpty() ? null : value;
  }
}
