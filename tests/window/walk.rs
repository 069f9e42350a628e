//! A ban's whole way in real windows, each of one computer of the same scheme: proposed at a pub, voted on at four
//! premises, decided, written down, handed over at the bar, breached at a shop, made longer, appealed, revoked,
//! and gone from every till.

use tempfile::TempDir;
use watchbook_demo::{Detail, Fate, Seat, THE_FLEECE, Town};
use watchbook_register::records::{DecidingBody, Identity, Person, PersonName, Role};
use watchbook_register::till::RulesSaved;
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Launch, Window};

use crate::appeals::{come_in_as, step, to_the_case};
use crate::cases::{tick, until};
use crate::desk::at_the_desk;
use crate::joined::{Partnership, until_settled};
use crate::keyboard::{clean_in_both, fill, tab_to, until_in};
use crate::session::{come_in, search};

const GIVEN: &str = "Quillon";
const FAMILY: &str = "Featherstonhaugh";
/// Where people vote besides the pub; a breach is seen at the first of them.
const OTHERS: [&str; 3] = ["Corner Pantry", "Marl Pharmacy", "The Weir"];
/// What the managers choose at their own computers, which keep no keys for them.
const CHOSEN: &str = "four drab geese under the weir";

/// A town in which four premises have managers, one member sits on the board, and one man is listed.
fn four_premises() -> Town {
    let town = till::town(12, Detail::Small).unwrap();
    let mut known = town.another(Fate::Listed, 1).unwrap();
    known.dossier.card.identity = Identity::Known(PersonName::new(GIVEN, FAMILY).unwrap());
    known.dossier.card.aliases.clear();
    let mut town = town.with(known);
    let ids: Vec<_> = OTHERS
        .iter()
        .chain([&THE_FLEECE])
        .map(|name| town.premises_called(name).unwrap().id)
        .collect();
    for person in &mut town.people {
        let votes = match person.role {
            Role::Manager => person.premises.is_some_and(|at| ids.contains(&at)),
            Role::Board => person.name == "Colin F.",
            _ => continue,
        };
        if !votes {
            person.role = Role::Auditor;
        }
    }
    town
}

/// The office's folder: the scheme decides by ballots in which three take part.
fn office_of(town: &Town) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("chooses")).unwrap();
    till::furnish_at(Seat::Office, town, home.path(), Cost::FLOOR).unwrap();
    let till = till::opened(home.path()).unwrap();
    let mut form = till.rules_show().unwrap().form;
    (form.body, form.quorum) = (DecidingBody::Ballot, "3".into());
    let saved = till.rules_save(&form).unwrap();
    assert!(matches!(saved, RulesSaved::Saved { .. }), "{saved:?}");
    home
}

/// A computer of a premises on which its manager votes.
struct Premises<'a> {
    name: &'a str,
    manager: &'a Person,
    window: Window,
}

impl Premises<'_> {
    fn votes(&self) -> &Window {
        self.window.press_with(Key::Control, '8').unwrap();
        until(
            &self.window,
            "the votes are shown",
            "return !!document.querySelector('[data-testid=votes] h2')",
        );
        &self.window
    }

    /// Waits until the ballot that was opened last stands so.
    fn ballot_is(&self, place: &str) {
        let body =
            format!("return !!document.querySelector('[data-testid=ballot][data-place={place}]')");
        until(&self.window, &format!("{}: the ballot {place}", self.name), &body);
    }

    /// Waits until it is said here that the office has the vote.
    fn heard(&self) {
        until_in(self.votes(), hooks::VOTES, "The office has your vote");
    }

    fn vote(&self) {
        let window = self.votes();
        self.ballot_is("waits");
        tick(window, "[data-testid=choose-BAN]");
        tick(window, "[data-testid=cast]:not(:disabled)");
        let cast = "return !document.querySelector('[data-testid=ballot][data-place=waits]')";
        until(window, "the vote is cast", cast);
    }

    /// His card, found by his name.
    fn card(&self) -> &Window {
        let window = &self.window;
        window.press_with(Key::Control, '1').unwrap();
        window.wait_for(hooks::SEARCH).unwrap();
        search(window, FAMILY, &format!("{GIVEN} {FAMILY}"));
        window.press(Key::Enter).unwrap();
        window.wait_for(hooks::CARD).unwrap();
        window
    }

    fn card_says(&self, words: &str) {
        until_in(self.card(), hooks::CARD, words);
    }

    /// Waits until nobody of that name is on the wall.
    fn finds_nobody(&self) {
        let window = &self.window;
        window.press_with(Key::Control, '1').unwrap();
        window.wait_for(hooks::SEARCH).unwrap();
        window.click(hooks::SEARCH).unwrap();
        window.press_with(Key::Control, 'a').unwrap();
        window.type_text(FAMILY).unwrap();
        let gone = "return !document.querySelector('[data-testid=tile]')";
        until(window, &format!("{}: gone from the wall", self.name), gone);
    }

    /// Logs an incident from his card: of a kind, in these words.
    fn log_about_him(&self, kind: &str, seen: &str) {
        let window = self.card();
        tick(window, "[data-testid=log-incident]");
        window.wait_for(hooks::INCIDENT).unwrap();
        fill(window, "when", "today 00:01");
        fill(window, "kinds", kind);
        until(window, "a kind is offered", "return !!document.querySelector('#kinds-offer-0')");
        window.press(Key::Enter).unwrap();
        fill(window, "seen", seen);
        for answer in [
            "who-about",
            "people-0-role-suspect",
            "people-0-known-recognised-from-gallery",
            "hurt-nobody",
            "police-not-yet",
        ] {
            tick(window, &format!("[data-testid={answer}]"));
        }
        window.press_with(Key::Control, 's').unwrap();
        window.wait_for(hooks::LOG_SAID).unwrap();
        until_in(window, hooks::LOG_SAID, "The incident is in the log");
    }
}

/// Invites a voters' computer for each of some premises, and answers the codes by the premises' names.
fn invited(office: &Window, town: &Town) -> Vec<(String, String)> {
    office.click(hooks::RAIL_COMPUTERS).unwrap();
    office.wait_for(hooks::COMPUTERS).unwrap();
    tick(office, "[data-testid=computers-invite]");
    tick(office, "[data-testid=invite-voter]");
    for name in OTHERS {
        let id = town.premises_called(name).unwrap().id;
        tick(office, &format!("[data-testid=invite-form] input[value=\"{id}\"]"));
    }
    tick(office, "[data-testid=invite-go]");
    until(
        office,
        "the codes are shown",
        "return !!document.querySelector('[data-testid=invite-code]')",
    );
    let read = "return [...document.querySelectorAll('article.letter')].map((one) => \
        [one.querySelector('h2').textContent.trim(), one.querySelector('[data-testid=invite-code]').textContent])";
    serde_json::from_value(office.script(read, vec![]).unwrap()).unwrap()
}

/// The first start of a premises' computer: by its code to Check.
fn joined(home: &TempDir, address: &str, code: &str, manager: &Person) -> Window {
    let window = Launch::new().data(home.path()).open().unwrap();
    window.wait_for(hooks::FIRST_START).unwrap();
    window.click(hooks::BEGIN_JOIN).unwrap();
    window.wait_for(hooks::JOIN).unwrap();
    fill(&window, "address", address);
    fill(&window, "code", code);
    window.press(Key::Enter).unwrap();
    tick(&window, "[data-testid=join-ours]");
    until(&window, "it asks who joins", "return !!document.getElementById('person')");
    for (field, text) in [("person", manager.name.as_str()), ("secret", CHOSEN), ("again", CHOSEN)]
    {
        fill(&window, field, text);
    }
    tick(&window, "[data-testid=join-now]");
    // The agreement is asked for as it stands here, and again as the scheme words it when that has come.
    let agreed = "document.querySelector('[data-testid=accept-agreement]')?.click(); \
        return document.querySelector('[data-testid=tile]') !== null";
    until(&window, "the register is shown", agreed);
    until_settled(&window);
    window
}

/// Each asks to vote, and the office says who of its list they are.
fn keys_granted(office: &Window, all: &[Premises<'_>]) {
    for one in all {
        let window = one.votes();
        tick(window, "[data-testid=votes-ask]:not(:disabled)");
        until(
            window,
            "the wish is kept",
            "return document.querySelector('[data-testid=votes-standing]').textContent.includes('Ask again')",
        );
    }
    office.click(hooks::RAIL_APPROVALS).unwrap();
    office.wait_for(hooks::APPROVALS).unwrap();
    for left in (0..all.len()).rev() {
        let let_one = "const is = document.querySelector('[data-testid=voter-is]'); if (!is) return false; \
            if (is.value === '') { is.value = is.options[1].value; \
            is.dispatchEvent(new Event('change', {bubbles: true})); } return true";
        until(office, "somebody asks to vote", let_one);
        if left + 1 == all.len() {
            clean_in_both(office, "those who ask to vote");
        }
        tick(office, "[data-testid=voter-let]:not(:disabled)");
        let asking = format!(
            "return document.querySelectorAll('[data-testid=voter-let]').length === {left}"
        );
        until(office, &format!("{left} still ask"), &asking);
    }
    for one in all {
        let votes = "return !document.querySelector('[data-testid=votes-standing]')";
        until(one.votes(), &format!("{} may vote", one.manager.name), votes);
    }
}

/// Accepts the report that says these words, and ties it to whom it names.
fn take_in(office: &Window, says: &str) {
    office.press_with(Key::Control, '3').unwrap();
    office.wait_for(hooks::TRIAGE).unwrap();
    let open = format!(
        "const rows = [...document.querySelectorAll('{}')]; \
         const row = rows.find((one) => one.textContent.includes('{says}')); if (!row) return false; \
         (row.querySelector('button') ?? row).click(); return true",
        hooks::TRIAGE_ROW.selector()
    );
    until(office, "the report is there", &open);
    until_in(office, hooks::TRIAGE_REPORT, says);
    tick(office, "[data-testid=triage-act-accept]");
    until_in(office, hooks::TRIAGE_SAID, "Accepted");
    tick(office, "[data-testid=triage-act-link]");
    office.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    tick(office, "[data-testid=triage-dialog-go]:not(:disabled)");
    until(office, "it is tied", "return !document.querySelector('[data-testid=triage-dialog]')");
}

/// The licensee proposes a ban of nine months on the report.
fn proposed(bar: &Premises<'_>) {
    let window = bar.votes();
    tick(window, "[data-testid=propose]:not(:disabled)");
    until(
        window,
        "the form is open",
        "return !!document.querySelector('[data-testid=propose-form]')",
    );
    clean_in_both(window, "a proposal at the pub");
    fill(window, "propose-reason", "Threatened staff at the bar");
    fill(window, "propose-months", "9");
    tick(window, "[data-testid=propose-go]:not(:disabled)");
    until_in(window, hooks::VOTES, "It has reached the office");
}

/// The case of a proposal that came in, by its reference.
fn case_that_came(office: &Window) -> String {
    office.press_with(Key::Control, '4').unwrap();
    office.wait_for(hooks::CASES).unwrap();
    tick(office, "[data-testid=cases-view-to-do]");
    his_row(office)
}

/// The reference of what is listed about him.
fn his_row(office: &Window) -> String {
    let row = format!(
        "const rows = [...document.querySelectorAll('[data-testid=cases-row]')]; \
         return rows.find((one) => one.textContent.includes('{FAMILY}'))?.dataset.reference"
    );
    until(office, "a case about him is listed", &format!("{row} !== undefined"));
    office.script(&row, vec![]).unwrap().as_str().unwrap().to_owned()
}

/// The chair puts a case to the vote.
fn put_to_the_vote(office: &Window, reference: &str) {
    come_in_as(office, "Sunita P.");
    to_the_case(office, "to-do", reference);
    office.wait_for(hooks::CASE).unwrap();
    tick(office, "[data-testid=case-act-OPEN_BALLOT]");
    until_in(office, hooks::CASES_SAID, "The ballot is open");
    // What members hear is published by the administrator.
    come_in_as(office, "Helen R.");
}

/// The chair closes the vote once everybody has voted, with reasons.
fn closed(office: &Window, reference: &str, reasons: &str) {
    come_in_as(office, "Sunita P.");
    to_the_case(office, "voting", reference);
    office.wait_for(hooks::CASE).unwrap();
    tick(office, "[data-testid=case-act-CLOSE_BALLOT]");
    let asked = "return document.querySelector('[data-testid=ask-words]') !== null";
    until(office, "reasons are asked for", asked);
    office.type_text(reasons).unwrap();
    tick(office, "[data-testid=ask-go]");
    until_in(office, hooks::CASES_SAID, "closed and counted");
    come_in_as(office, "Helen R.");
}

/// His form in the office's register.
fn to_his_form(office: &Window) {
    office.press_with(Key::Control, '2').unwrap();
    office.wait_for(hooks::DESK_ROW).unwrap();
    office.click(hooks::DESK_SEARCH).unwrap();
    office.press_with(Key::Control, 'a').unwrap();
    office.type_text(FAMILY).unwrap();
    until_in(office, hooks::DESK_ROW, FAMILY);
    office.click(hooks::DESK_ROW).unwrap();
    office.wait_for(hooks::EDITOR).unwrap();
}

/// The administrator, who did not decide, checks the new entry of the gallery and lets members see it.
fn checked(office: &Window) {
    to_his_form(office);
    tick(office, "[data-testid=checked]");
    let gone = "return document.querySelector('[data-testid=checked]') === null";
    until(office, "the entry is checked", gone);
}

/// The letter is read and saved, and what the bar reported of its card becomes the service.
fn served(office: &Window, bar: &Premises<'_>) -> String {
    office.press_with(Key::Control, '4').unwrap();
    office.wait_for(hooks::CASES).unwrap();
    tick(office, "[data-testid=cases-view-unserved]");
    let ban = his_row(office);
    tick(office, &format!("[data-testid=cases-row][data-reference=\"{ban}\"]"));
    office.wait_for(hooks::CASE).unwrap();
    letter_saved(office, "BAN_NOTICE", "Dear");

    bar.card_says("Banned, not served");
    tick(&bar.window, "[data-testid=card-out-open]");
    until(
        &bar.window,
        "the card is ready",
        "return !!document.querySelector('[data-testid=card-out]')",
    );
    clean_in_both(&bar.window, "the card that is handed over");
    tick(&bar.window, "[data-testid=card-handed]:not(:disabled)");
    until(
        &bar.window,
        "it is written down",
        "return !document.querySelector('[data-testid=card-out]')",
    );

    let report = "document.querySelector('[data-testid=case-act-SERVE]')?.click(); \
        const said = document.querySelector('[data-testid=serve-from]')?.textContent ?? ''; \
        if (said.includes('The Fleece')) return true; \
        if (said) [...document.querySelectorAll('dialog button')].find((one) => one.type === 'button').click(); \
        return false";
    until(office, "the office hears of it", report);
    office.click(hooks::SERVE_SAVE).unwrap();
    until_in(office, hooks::CASES_SAID, "It counts as served");
    ban
}

/// The page of the ban at the office, and its days there.
fn days_of(office: &Window, reference: &str) -> String {
    to_the_case(office, "in-force", reference);
    office.wait_for(hooks::CASE).unwrap();
    office.click(hooks::BAN_OPEN).unwrap();
    office.wait_for(hooks::BAN).unwrap();
    office.text_of(hooks::BAN_DAYS).unwrap()
}

/// A member of the board proposes, on the breach, that the ban be longer by two months; its reference.
fn longer_proposed(office: &Window, ban: &str) -> String {
    come_in_as(office, "Colin F.");
    days_of(office, ban);
    tick(office, "[data-testid=breach-propose]:not(:disabled)");
    office.wait_for(hooks::CASE_FORM).unwrap();
    fill(office, "case-reason", "Came in although banned");
    let months = "const field = document.querySelector('#case-length'); field.value = 'months'; \
        field.dispatchEvent(new Event('change', {bubbles: true})); return true";
    until(office, "the length is chosen", months);
    fill(office, "case-count", "2");
    tick(office, "[data-testid=case-forward]");
    let open = "return document.querySelector('[data-testid=case] h1')?.textContent.includes('Longer ban') ?? false";
    until(office, "it is put forward", open);
    let read = "return document.querySelector('[data-testid=case] h1 small').textContent.trim()";
    office.script(read, vec![]).unwrap().as_str().unwrap().to_owned()
}

/// Saves a letter of a kind on the page of a case or a ban.
fn letter_saved(office: &Window, kind: &str, says: &str) {
    let chosen = format!(
        "const select = document.querySelector('[data-testid=letter-kind]'); \
         if (!select || ![...select.options].some((one) => one.value === '{kind}')) return false; \
         select.value = '{kind}'; \
         select.dispatchEvent(new Event('change', {{bubbles: true}})); return true"
    );
    until(office, &format!("{kind} is offered"), &chosen);
    let read = format!(
        "return document.querySelector('[data-testid=letter-text]')?.textContent.includes('{says}') ?? false"
    );
    until(office, &format!("{kind} can be read"), &read);
    let before = "return document.querySelectorAll('[data-testid=letter-made]').length";
    let before = office.script(before, vec![]).unwrap();
    tick(office, "[data-testid=letter-save]:not(:disabled)");
    let made =
        format!("return document.querySelectorAll('[data-testid=letter-made]').length > {before}");
    until(office, &format!("{kind} is recorded"), &made);
}

/// Records on the page of a ban that a letter about what was done later reached him.
fn letter_told(office: &Window, kind: &str) {
    tick(office, &format!("[data-testid=letter-tell-{kind}]"));
    tick(office, "[data-testid=serve-save]");
    let told = "return document.querySelectorAll('[data-testid=services] > li').length === 2 \
        && !document.querySelector('[data-testid=letter-owed]')";
    until(office, &format!("it is recorded that {kind} reached him"), told);
}

/// An appeal comes, is heard by the chair, who had no part in deciding, and lifts the ban.
fn lifted_on_appeal(office: &Window, ban: &str) {
    come_in_as(office, "Helen R.");
    days_of(office, ban);
    tick(office, "[data-testid=appeal-receive]:not(:disabled)");
    office.wait_for(hooks::APPEAL_SAVE).unwrap();
    tab_to(office, "[data-testid=appeal-grounds]");
    office.type_text("It was my brother").unwrap();
    office.click(hooks::APPEAL_SAVE).unwrap();
    until_in(office, hooks::APPEAL_PLACE, "Received");
    letter_saved(office, "APPEAL_RECEIVED", "We have your appeal");
    step(office, "ACKNOWLEDGE", &[], "Acknowledged");
    come_in_as(office, "Sunita P.");
    to_the_case(office, "appealed", ban);
    office.wait_for(hooks::BAN).unwrap();
    step(office, "ADMIT", &[], "Will be heard");
    step(office, "LIST", &[], "Put down");
    step(office, "REVOKE", &[("appeal-reasons", "It was somebody else")], "The ban is lifted");
    letter_saved(office, "REVOCATION", "Your ban is over");
    letter_saved(office, "APPEAL_OUTCOME", "we ended the ban");
    step(office, "NOTIFY", &[], "The ban is lifted");
}

/// The administrator takes the listing out too: nothing is left for which members would be shown him.
fn unlisted(office: &Window) {
    come_in_as(office, "Helen R.");
    to_his_form(office);
    let field = "return [...document.querySelectorAll('input')].some((one) => /^entries\\.\\d+\\.withdrawn$/.test(one.id) && one.value === '')";
    until(office, "the listing can be taken out", field);
    let read = "return [...document.querySelectorAll('input')].filter((one) => \
        /^entries\\.\\d+\\.withdrawn$/.test(one.id) && one.value === '').map((one) => one.id)";
    let fields: Vec<String> = serde_json::from_value(office.script(read, vec![]).unwrap()).unwrap();
    for field in &fields {
        fill(office, field, "It was somebody else");
    }
    office.press_with(Key::Control, 's').unwrap();
    office.wait_for(hooks::DESK_SAID).unwrap();
}

#[test]
fn a_ban_goes_its_whole_way_among_four_premises_in_their_own_windows() {
    let town = four_premises();
    let partnership = Partnership::new();
    let (at_office, at_pub) = (office_of(&town), tempfile::tempdir().unwrap());
    till::furnish_at(Seat::Pub, &town, at_pub.path(), Cost::FLOOR).unwrap();
    let office = partnership.open(&at_office);
    at_the_desk(&office);
    until_settled(&office);
    let manager = |name: &str| {
        let at = town.premises_called(name).map(|one| one.id);
        town.people.iter().find(|one| one.role == Role::Manager && one.premises == at).unwrap()
    };
    let window = partnership.open(&at_pub);
    come_in(&window);
    until_settled(&window);
    let mut all = vec![Premises { name: THE_FLEECE, manager: manager(THE_FLEECE), window }];
    let homes: Vec<TempDir> = OTHERS.iter().map(|_| tempfile::tempdir().unwrap()).collect();
    let codes = invited(&office, &town);
    for (home, name) in homes.iter().zip(OTHERS) {
        let (_, code) = codes.iter().find(|(place, _)| place.starts_with(name)).unwrap();
        let window = joined(home, &partnership.address(), code, manager(name));
        all.push(Premises { name, manager: manager(name), window });
    }
    keys_granted(&office, &all);
    let (bar, shop) = (&all[0], &all[1]);
    bar.log_about_him("threa", "Threatened the landlord at the bar.");
    take_in(&office, "Threatened the landlord");
    proposed(bar);
    let reference = case_that_came(&office);

    // Three premises and the board's member vote; the pub, which reported and proposed it, does not.
    put_to_the_vote(&office, &reference);
    bar.votes();
    bar.ballot_is("barred");
    all[1..].iter().for_each(Premises::vote);
    come_in_as(&office, "Colin F.");
    to_the_case(&office, "voting", &reference);
    tick(&office, "[data-testid=vote-BAN]");
    until_in(&office, hooks::CASES_SAID, "Your vote is cast");
    come_in_as(&office, "Helen R.");
    all[1..].iter().for_each(Premises::heard);
    closed(&office, &reference, "Two people saw it");
    for one in &all {
        one.votes();
        one.ballot_is("ended");
    }
    checked(&office);
    let ban = served(&office, bar);
    all.iter().for_each(|one| one.card_says("Banned"));
    let days = days_of(&office, &ban);

    // He comes into a shop all the same: the others vote on making it longer.
    shop.log_about_him("banned", "Came in although he had been told.");
    take_in(&office, "Came in although");
    let longer = longer_proposed(&office, &ban);
    put_to_the_vote(&office, &longer);
    shop.votes();
    shop.ballot_is("barred");
    let others = [&all[0], &all[2], &all[3]];
    others.iter().for_each(|one| one.vote());
    others.iter().for_each(|one| one.heard());
    closed(&office, &longer, "He had been told");
    assert_ne!(days_of(&office, &ban), days, "it is longer");
    letter_saved(&office, "EXTENSION", "Came in although banned");
    letter_told(&office, "EXTENSION");
    all.iter().for_each(|one| one.card_says("Banned"));

    lifted_on_appeal(&office, &ban);
    unlisted(&office);
    all.iter().for_each(Premises::finds_nobody);
    for window in all.iter().map(|one| &one.window).chain([&office]) {
        assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    }
}
