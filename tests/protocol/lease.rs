//! The lease and the clocks, as one table over all states.

use watchbook_protocol::lease::{Clocks, OfficeWord, Showing, expiry, now, standing};
use watchbook_protocol::time::{Day, Time};

use crate::support::{NOW, TERMS, TODAY};

/// What it is about, the clocks, the days on which deletion was due, what is shown, whether deletion
/// is due today, whether the clock is doubtful.
type Row<'a> = (&'a str, Clocks, &'a [Day], Showing, bool, bool);

const DAY: u64 = 24 * 3600;

fn days(days: u64) -> Time {
    NOW.plus(days * DAY)
}

fn offline(wall: Time) -> Clocks {
    Clocks { wall, head: Some(NOW), since_head: None, latest: NOW }
}

#[test]
fn the_lease_runs_from_normal_by_grey_and_hidden_to_deleted() {
    use Showing::{Deleted, Grey, Hidden, Normal};
    let three = [TODAY, TODAY.plus(1), TODAY.plus(2)];
    let table: [Row<'_>; 16] = [
        ("just in contact", offline(NOW), &[], Normal, false, false),
        ("at the end of the lease", offline(days(7)), &[], Normal, false, false),
        ("a second later", offline(days(7).plus(1)), &[], Grey, false, false),
        ("at one and a half", offline(NOW.plus(7 * DAY * 3 / 2)), &[], Grey, false, false),
        ("past one and a half", offline(days(11)), &[], Hidden, false, false),
        ("at twice the lease", offline(days(14)), &[], Hidden, false, false),
        ("past twice, the first day", offline(days(15)), &three[..1], Hidden, true, false),
        ("past twice, the second day", offline(days(16)), &three[..2], Hidden, true, false),
        ("past twice, one day thrice", offline(days(16)), &[TODAY; 3], Hidden, true, false),
        ("past twice, the third day", offline(days(17)), &three, Deleted, true, false),
        ("set forward 100 years", offline(days(36_500)), &three[..1], Hidden, true, false),
        ("set back 100 years", offline(Time(0)), &[], Normal, false, false),
        (
            "set back after it was late",
            Clocks { latest: days(15), ..offline(NOW) },
            &[],
            Hidden,
            true,
            false,
        ),
        (
            "running on, the clock set back",
            Clocks { since_head: Some(8 * DAY), ..offline(Time(0)) },
            &[],
            Grey,
            false,
            true,
        ),
        (
            "in contact, the clock years ahead",
            Clocks { since_head: Some(0), ..offline(days(4000)) },
            &three,
            Hidden,
            true,
            true,
        ),
        (
            "never in contact",
            Clocks { wall: NOW, head: None, since_head: None, latest: NOW },
            &[],
            Normal,
            false,
            false,
        ),
    ];
    for (name, clocks, due_days, showing, due, doubtful) in table {
        let found = standing(&TERMS, &clocks, Some(NOW), due_days);
        assert_eq!(found.deletion_due, due, "{name}");
        assert_eq!(found.clock_doubtful, doubtful, "{name}");
        let showing = if found.office == OfficeWord::Grey { showing.max(Grey) } else { showing };
        assert_eq!(found.showing, showing, "{name}");
        assert_eq!(found.now, now(&clocks), "{name}");
    }
}

#[test]
fn a_clock_alone_never_deletes_whatever_it_says() {
    for wall in [0, NOW.0, u64::MAX / 2, u64::MAX] {
        for since_head in [None, Some(0), Some(u64::MAX)] {
            for latest in [Time(0), NOW, Time(u64::MAX)] {
                let clocks = Clocks { wall: Time(wall), head: Some(NOW), since_head, latest };
                let found = standing(&TERMS, &clocks, None, &[TODAY, TODAY.plus(1)]);
                assert_ne!(found.showing, Showing::Deleted, "{clocks:?}");
            }
        }
    }
}

#[test]
fn the_offices_own_word_grows_old_too() {
    let word = |days: u64| {
        let clocks = Clocks { head: Some(NOW), ..offline(NOW) };
        let checkpoint = Time(NOW.0 - days * DAY);
        let found = standing(&TERMS, &clocks, Some(checkpoint), &[]);
        (found.office, found.showing)
    };
    assert_eq!(word(35), (OfficeWord::Fresh, Showing::Normal));
    assert_eq!(word(36), (OfficeWord::Banner, Showing::Normal));
    assert_eq!(word(70), (OfficeWord::Banner, Showing::Normal));
    assert_eq!(word(71), (OfficeWord::Grey, Showing::Grey));
}

#[test]
fn who_has_expired_is_hidden_at_once_and_deleted_when_it_is_sure() {
    let (yesterday, today, tomorrow) = (Day(TODAY.0 - 1), TODAY, TODAY.plus(1));
    let three = [TODAY, TODAY.plus(1), TODAY.plus(2)];
    assert_eq!(expiry(today, today, None, &[]), Showing::Normal, "the last day counts");
    assert_eq!(expiry(yesterday, today, None, &[]), Showing::Hidden);
    assert_eq!(expiry(yesterday, today, Some(yesterday), &[]), Showing::Hidden);
    assert_eq!(expiry(yesterday, today, Some(today), &[]), Showing::Deleted);
    assert_eq!(expiry(yesterday, today, None, &three[..2]), Showing::Hidden);
    assert_eq!(expiry(yesterday, today, None, &three), Showing::Deleted);
    assert_eq!(expiry(tomorrow, today, Some(today.plus(9)), &three), Showing::Normal);
}
