//! The push's lines, in whatever pieces they come.

use proptest::prelude::*;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::Event;
use watchbook_sync::runner::sse::Lines;

#[test]
fn events_are_read_as_they_are_shown() {
    let run = ": warm\n\nevent: feed\ndata: members 12\n\nevent:roster\rdata:7\r\rid: 3\n\
               event: queue\r\ndata\r\n\r\nevent: newer\ndata: x\n\nevent: feed\n\n";
    let heard = Lines::default().feed(run.as_bytes());
    assert_eq!(heard, [Event::Feed(Audience::Members, 12), Event::Roster(7), Event::Queue]);
}

#[test]
fn a_line_without_end_takes_no_more_memory_than_a_line_may() {
    let mut lines = Lines::default();
    for _ in 0..1_000 {
        assert!(lines.feed(&[b'x'; 4_096]).is_empty());
    }
    assert_eq!(lines.feed(b"\nevent: roster\ndata: 1\n\n"), [Event::Roster(1)]);
}

proptest! {
    #[test]
    fn splits_change_nothing(
        numbers in prop::collection::vec(any::<u64>(), 0..10),
        splits in prop::collection::vec(1_usize..9, 1..60),
        ending in prop::sample::select(vec!["\n", "\r", "\r\n"]),
    ) {
        let sent: Vec<Event> =
            numbers.iter().map(|number| Event::Feed(Audience::Office, *number)).collect();
        let mut run = String::new();
        for event in &sent {
            let (name, data) = event.show();
            run += &format!(":{ending}event: {name}{ending}data: {data}{ending}{ending}");
        }
        let mut lines = Lines::default();
        let mut heard = Vec::new();
        let mut rest = run.as_bytes();
        let mut split = splits.iter().cycle();
        while !rest.is_empty() {
            let (now, later) = rest.split_at((*split.next().unwrap()).min(rest.len()));
            heard.extend(lines.feed(now));
            rest = later;
        }
        prop_assert_eq!(heard, sent);
    }
}
