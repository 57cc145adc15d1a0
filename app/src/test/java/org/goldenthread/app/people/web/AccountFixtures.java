package org.goldenthread.app.people.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Views;

/** Pages of one's account and of joining, as tests draw them. */
public final class AccountFixtures {
  private static final Csrf TOKEN = new Csrf("_csrf", "token-of-this-page");
  private static final Form WRONG_CODE =
      Form.blank().withProblem("code", "Enter the code your app shows now.");
  private static final Form WRONG_PASSWORD =
      Form.blank().withProblem("password", "Password must be 12 characters or more");
  private static final Account SAM =
      new Account(7, "sam@wexmere.example", "Sam <b>Officer</b>, Wexmere County Council");

  private AccountFixtures() {}

  /** Every page, and its error state, by name. */
  public static Map<String, PageModel> all() {
    return Map.ofEntries(
        Map.entry("code", new CodePage(page("Enter your code"), Form.blank())),
        Map.entry("code-wrong", new CodePage(page("Enter your code"), WRONG_CODE)),
        Map.entry("second-step", secondStep(Form.blank())),
        Map.entry("second-step-wrong", secondStep(WRONG_CODE)),
        Map.entry(
            "recovery-codes",
            new RecoveryCodesPage(
                page("Keep these recovery codes"),
                List.of("abcd-2345-wxyz", "efgh-6789-jkmn"),
                "/app/wexmere")),
        Map.entry("password", new PasswordPage(page("Choose a password"), Form.blank(), true)),
        Map.entry(
            "password-short", new PasswordPage(page("Choose a password"), WRONG_PASSWORD, false)),
        Map.entry("account", account(true)),
        Map.entry("account-bare", account(false)),
        Map.entry(
            "confirm",
            new ConfirmPage(page("Remove the second step"), WRONG_CODE, "people.remove.")),
        Map.entry("invite", invite(Form.blank())),
        Map.entry(
            "invite-wrong",
            invite(
                Form.blank()
                    .withProblem("email", "Enter an e-mail address, like name@example.org")
                    .withProblem("role", "Choose what they are to be"))),
        Map.entry(
            "link",
            new LinkPage(
                within("Pass this link on"),
                "people.link.invitation.",
                "new@wexmere.example",
                "http://localhost:8080/invitations/wexmere/" + "x".repeat(43),
                new Link("Access", "/app/wexmere/access"))),
        Map.entry("set-up", new SetUpPage(page("Set up Golden Thread"), Form.blank())),
        Map.entry(
            "set-up-wrong",
            new SetUpPage(
                page("Set up Golden Thread"),
                WRONG_PASSWORD.withProblem("partnership", "Enter the name of the partnership"))),
        Map.entry("join", join(JoinPage.Way.NEW_ACCOUNT, Form.blank())),
        Map.entry("join-short", join(JoinPage.Way.NEW_ACCOUNT, WRONG_PASSWORD)),
        Map.entry("join-sign-in", join(JoinPage.Way.SIGN_IN_FIRST, Form.blank())),
        Map.entry("join-signed-in", join(JoinPage.Way.AS_SIGNED_IN, Form.blank())));
  }

  static SecondStepPage secondStep(Form form) {
    return new SecondStepPage(
        page("Set up a second step"),
        form,
        QrPicture.of("otpauth://totp/Golden%20Thread?secret=ABCDEFGH"),
        "ABCD EFGH IJKL",
        true,
        true);
  }

  static AccountPage account(boolean secondStep) {
    return new AccountPage(
        page("Your account"),
        SAM,
        secondStep,
        secondStep,
        false,
        9,
        List.of(
            new AccountPage.Session("a", "2 March 2026, 9:04am", "2 March 2026, 9:10am", true),
            new AccountPage.Session("b", "1 March 2026, 4:30pm", "1 March 2026, 5:02pm", false)));
  }

  private static InvitePage invite(Form form) {
    return new InvitePage(
        within("Invite somebody"),
        form,
        new Link("Access", "/app/wexmere/access"),
        List.of(Option.of("analyst", "Analyst", "Edits measures"), Option.of("reader", "Reader")),
        List.of(new InvitePage.Open(3, "new@wexmere.example", "Data analyst", "Analyst")));
  }

  static JoinPage join(JoinPage.Way way, Form form) {
    return new JoinPage(
        page("Join the partnership"),
        form,
        "Wexmere Children's Trust",
        "new@wexmere.example",
        "Analyst",
        way,
        way == JoinPage.Way.SIGN_IN_FIRST ? "/sign-in?wanted=%2Finvitations%2Fwexmere%2Fx" : null);
  }

  private static Page page(String title) {
    return Page.of(title, "/account/here").seenBy(null, TOKEN);
  }

  private static Page within(String title) {
    return Page.of(title, "/app/wexmere/access/invite")
        .seenBy(null, TOKEN)
        .in(Views.WEXMERE, null, Views.HOME);
  }
}
