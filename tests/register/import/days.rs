//! Days as people write them.

use jiff::civil::{Date, date};
use watchbook_register::import::days::{NoDay, read_day};

#[test]
fn days_are_read_in_uk_and_iso_order_and_nothing_is_guessed() {
    let march: Result<Date, NoDay> = Ok(date(2026, 3, 14));
    let table: &[(&str, Result<Date, NoDay>)] = &[
        ("14/03/2026", march),
        ("14/3/2026", march),
        ("14.03.2026", march),
        ("14-03-2026", march),
        ("14 03 2026", march),
        ("2026-03-14", march),
        ("2026/03/14", march),
        ("2026-03-14T22:05:00", march),
        ("14/03/2026 22:05", march),
        ("14 March 2026", march),
        ("14th of March 2026", march),
        ("14-Mar-2026", march),
        ("14Mar2026", march),
        ("March 14, 2026", march),
        ("Saturday 14 March 2026", march),
        ("Sat, 14 Mar 2026", march),
        ("14 Mawrth 2026", march),
        ("14eg o Fawrth 2026", march),
        ("14-Maw-2026", march),
        ("dydd Sadwrn 14 Mawrth 2026", march),
        ("Sadwrn, 14 Maw 2026", march),
        ("dydd Mawrth 3 Mawrth 2026", Ok(date(2026, 3, 3))),
        ("2 Mai 2026", Ok(date(2026, 5, 2))),
        ("1af Rhagfyr 2026", Ok(date(2026, 12, 1))),
        ("31 Mehefin 2026", Err(NoDay::Impossible)),
        ("46095", march),
        ("46095.75", march),
        ("29/02/2028", Ok(date(2028, 2, 29))),
        ("03/04/2026", Ok(date(2026, 4, 3))),
        ("01/01/1900", Ok(date(1900, 1, 1))),
        ("14/03/26", Err(NoDay::TwoDigitYear)),
        ("14 Mar 26", Err(NoDay::TwoDigitYear)),
        ("03/14/2026", Err(NoDay::MonthFirst)),
        ("31/04/2026", Err(NoDay::Impossible)),
        ("29/02/2026", Err(NoDay::Impossible)),
        ("31 June 2026", Err(NoDay::Impossible)),
        ("2026-13-01", Err(NoDay::Impossible)),
        ("0/0/2026", Err(NoDay::Impossible)),
        ("soon", Err(NoDay::Unreadable)),
        ("March 2026", Err(NoDay::Unreadable)),
        ("14/03", Err(NoDay::Unreadable)),
        ("14 Maj 2026", Err(NoDay::Unreadable)),
        ("14/03/1626", Err(NoDay::Unreadable)),
        ("99999", Err(NoDay::Unreadable)),
        ("", Err(NoDay::Unreadable)),
        ("12345678901234567890", Err(NoDay::Unreadable)),
    ];
    for (text, expected) in table {
        assert_eq!(read_day(text), *expected, "{text:?}");
    }
}

proptest::proptest! {
    #[test]
    fn any_day_is_read_back_from_how_it_is_written(days in -36_000_i64..54_000) {
        let day = date(2000, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        proptest::prop_assume!(day.year() >= 1902);
        for form in ["%d/%m/%Y", "%Y-%m-%d", "%d %B %Y", "%A %d %b %Y", "%B %d, %Y"] {
            let written = day.strftime(form).to_string();
            proptest::prop_assert_eq!(read_day(&written), Ok(day), "{}", written);
        }
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in ".{0,40}") {
        let _ = read_day(&text);
    }
}
