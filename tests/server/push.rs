//! The push says that a feed has come to a number, and nothing more.

use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::Incoming;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Event, Route};
use watchbook_protocol::request::RequestKey;
use watchbook_protocol::roster::{Content, Revoke, RevokeTarget, RevokeWhy};

use crate::house::House;
use crate::scheme::By;

struct Stream {
    body: Incoming,
    text: String,
}

impl Stream {
    async fn open(house: &House, device: &str) -> Self {
        let headers = house.headers(device, RequestKey::Sign, &Route::Events, &[]);
        let response = house.open("GET", "/v1/events", &headers, Vec::new()).await;
        assert_eq!(response.status(), 200);
        Self { body: response.into_body(), text: String::new() }
    }

    /// The next event; none at the end of the stream.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some((message, rest)) = self.text.split_once("\n\n") {
                let (message, rest) = (message.to_owned(), rest.to_owned());
                self.text = rest;
                let field = |name: &str| {
                    let line = message.lines().find_map(|line| line.strip_prefix(name));
                    line.map_or("", |line| line.trim_start())
                };
                if let Some(event) = Event::read(field("event:"), field("data:")) {
                    return Some(event);
                }
                continue;
            }
            let frame = tokio::time::timeout(Duration::from_secs(20), self.body.frame()).await;
            let frame = frame.expect("the stream is quiet")?;
            let Ok(frame) = frame else { return None };
            if let Ok(data) = frame.into_data() {
                self.text.push_str(std::str::from_utf8(&data).unwrap());
            }
        }
    }

    async fn until(&mut self, wanted: Event) -> Vec<Event> {
        let mut before = Vec::new();
        loop {
            match self.next().await {
                Some(event) if event == wanted => return before,
                Some(event) => before.push(event),
                None => panic!("the stream ended after {before:?}"),
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_is_told_where_everything_stands_and_then_what_grows() {
    let mut house = House::new(50).await;
    house.publish().await;
    let mut till = Stream::open(&house, "pub").await;
    let standing = till.until(Event::Feed(Audience::Members, 1)).await;
    assert!(standing.contains(&Event::Roster(house.world.roster.at().n)));
    house.publish().await;
    till.until(Event::Feed(Audience::Members, 2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_is_told_nothing_of_feeds_that_it_does_not_hear_nor_of_the_queue() {
    let mut house = House::new(51).await;
    let mut till = Stream::open(&house, "pub").await;
    let record = house.world.record();
    use watchbook_protocol::envelope::{Class, Kind};
    let draft =
        crate::scheme::draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office]);
    let incident = house.world.seal("bakery", None, draft);
    house.append_one("bakery", &incident).await;
    house.publish().await;
    let before = till.until(Event::Feed(Audience::Members, 1)).await;
    let foreign = |event: &&Event| match event {
        Event::Feed(feed, _) => {
            *feed != Audience::Members && *feed != Audience::Premises(house.world.premises["pub"])
        }
        Event::Queue => true,
        Event::Roster(_) => false,
    };
    assert_eq!(before.iter().find(foreign), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_whose_right_ends_is_cut_off_at_once() {
    let mut house = House::new(52).await;
    let mut till = Stream::open(&house, "pub").await;
    till.next().await.unwrap();
    let from = house.world.entries.len();
    let target = RevokeTarget::Device(house.world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    house.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    while till.next().await.is_some() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_the_streams_and_does_not_wait_for_their_devices() {
    let mut house = House::new(53).await;
    let mut till = Stream::open(&house, "pub").await;
    till.next().await.unwrap();
    let started = std::time::Instant::now();
    house.stop().await;
    assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
    while till.next().await.is_some() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_listeners_all_hear_of_a_publication() {
    let mut house = House::with(54, |settings| settings.listeners = 600).await;
    let mut streams = Vec::new();
    for _ in 0..500 {
        streams.push(Stream::open(&house, "pub").await);
    }
    house.publish().await;
    for stream in &mut streams {
        stream.until(Event::Feed(Audience::Members, 1)).await;
    }
}
