package org.goldenthread.intake.person;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Column names that only records of single persons have. */
public final class PersonWords {
  private static final int LONGEST = 40;

  private static final String PUPIL = "pupil numbers";
  private static final String LEARNER = "learner numbers";
  private static final String PATIENT = "NHS numbers";
  private static final String BIRTH = "dates of birth";
  private static final String INSURANCE = "National Insurance numbers";
  private static final String NAME = "names of persons";
  private static final String PERSON = "numbers of single persons";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("upn", PUPIL),
          Map.entry("uniquepupilnumber", PUPIL),
          Map.entry("pupilupn", PUPIL),
          Map.entry("formerupn", PUPIL),
          Map.entry("uln", LEARNER),
          Map.entry("uniquelearnernumber", LEARNER),
          Map.entry("nhsnumber", PATIENT),
          Map.entry("nhsno", PATIENT),
          Map.entry("dateofbirth", BIRTH),
          Map.entry("dob", BIRTH),
          Map.entry("birthdate", BIRTH),
          Map.entry("birthday", BIRTH),
          Map.entry("nationalinsurancenumber", INSURANCE),
          Map.entry("nino", INSURANCE),
          Map.entry("forename", NAME),
          Map.entry("forenames", NAME),
          Map.entry("firstname", NAME),
          Map.entry("givenname", NAME),
          Map.entry("middlename", NAME),
          Map.entry("surname", NAME),
          Map.entry("lastname", NAME),
          Map.entry("familyname", NAME),
          Map.entry("legalsurname", NAME),
          Map.entry("preferredsurname", NAME),
          Map.entry("preferredforename", NAME),
          Map.entry("childname", NAME),
          Map.entry("childsname", NAME),
          Map.entry("nameofchild", NAME),
          Map.entry("pupilname", NAME),
          Map.entry("studentname", NAME),
          Map.entry("patientname", NAME),
          Map.entry("clientname", NAME),
          Map.entry("pupilid", PERSON),
          Map.entry("childid", PERSON),
          Map.entry("childidentifier", PERSON),
          Map.entry("lachildid", PERSON),
          Map.entry("personid", PERSON),
          Map.entry("clientid", PERSON),
          Map.entry("patientid", PERSON),
          Map.entry("studentid", PERSON));

  private PersonWords() {}

  /** What a column of this name holds of persons ("pupil numbers"); null for any other name. */
  public static @Nullable String of(String header) {
    return header.length() > LONGEST
        ? null
        : WORDS.get(header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }
}
