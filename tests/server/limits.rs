//! What a slow, greedy or lying client gets.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use watchbook_protocol::exchange::{Problem, Route};
use watchbook_protocol::request::RequestKey;

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_slow_clients_are_let_go_and_nobody_waits_for_them() {
    let house = House::with(90, |settings| settings.header_seconds = 1).await;
    let address = house.running().address;
    let mut slow = Vec::new();
    for _ in 0..500 {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET /v1/hello HTTP/1.1\r\nx-slow: ").await.unwrap();
        slow.push(stream);
    }
    let started = Instant::now();
    assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    for mut stream in slow {
        let mut rest = Vec::new();
        let ended = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut rest));
        // A reset is an end too.
        let _ = ended.await.expect("the connection was let go");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_of_ten_gigabytes_is_refused_before_a_byte_of_it() {
    let house = House::new(91).await;
    let headers = house.headers("office", RequestKey::Sign, &Route::Append, &[]);
    let mut request = "POST /v1/envelopes HTTP/1.1\r\nhost: test\r\n".to_owned();
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("content-length: 10737418240\r\n\r\n");
    let mut stream = TcpStream::connect(house.running().address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = [0; 32];
    stream.read_exact(&mut answer).await.unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 413"), "{}", String::from_utf8_lossy(&answer));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_does_not_say_how_long_it_is_is_cut_at_the_limit() {
    let house = House::new(92).await;
    let mut stream = TcpStream::connect(house.running().address).await.unwrap();
    let head = "POST /v1/found HTTP/1.1\r\nhost: test\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut read, mut write) = stream.into_split();
    let sender = tokio::spawn(async move {
        let chunk = [b"10000\r\n".as_slice(), &[0; 0x10000], b"\r\n"].concat();
        for _ in 0..1000 {
            if write.write_all(&chunk).await.is_err() {
                return;
            }
        }
    });
    let mut answer = [0; 12];
    read.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
    drop(read);
    sender.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_asks_too_often_waits_and_the_others_do_not() {
    let house = House::with(93, |settings| settings.device_requests_a_minute = 10).await;
    for _ in 0..10 {
        assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
    }
    let told = house.ask("pub", &Route::Heads).await;
    assert!(matches!(told.refused(), Problem::RetryAfter(1..=6)));
    assert!(told.headers.contains_key("retry-after"));
    assert_eq!(house.ask("bakery", &Route::Heads).await.status, 200);
    house.wait(6);
    assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_not_guessed_at_speed() {
    let house = House::with(94, |settings| settings.unsigned_requests_a_minute = 5).await;
    house.wait(60);
    let mut refused = Vec::new();
    for byte in 0..6 {
        let lookup = watchbook_protocol::id::Lookup::from_bytes([byte; 16]);
        refused.push(house.get(&Route::Enrolment(lookup).path()).await.refused());
    }
    assert!(matches!(refused.pop(), Some(Problem::RetryAfter(_))), "{refused:?}");
    assert!(refused.iter().all(|problem| *problem == Problem::NotFound(())), "{refused:?}");
    assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_proxy_nobody_gets_a_fresh_start_by_naming_another_address() {
    let house = House::with(95, |settings| settings.unsigned_requests_a_minute = 2).await;
    house.wait(60);
    for index in 0..3 {
        let headers = [("x-forwarded-for", format!("9.9.9.{index}"))];
        let told = house.send("GET", "/v1/hello", &headers, Vec::new()).await;
        assert_eq!(told.status, if index < 2 { 200 } else { 429 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_each_client_has_its_own_measure_and_writes_itself_no_other() {
    let house = House::with(99, |settings| {
        settings.unsigned_requests_a_minute = 2;
        settings.proxy_hops = 1;
    })
    .await;
    house.wait(60);
    let ask = async |told: String| {
        let headers = [("x-forwarded-for", told)];
        house.send("GET", "/v1/hello", &headers, Vec::new()).await.status
    };
    for index in 0..3 {
        let due = if index < 2 { 200 } else { 429 };
        assert_eq!(ask(format!("9.9.9.{index}, 2.2.2.2")).await, due, "the proxy saw 2.2.2.2");
    }
    assert_eq!(ask("2.2.2.2, 3.3.3.3".to_owned()).await, 200, "another client is not held up");
}

#[tokio::test(flavor = "multi_thread")]
async fn when_there_is_no_seat_left_a_listener_is_told_when_to_come_back() {
    let house = House::with(96, |settings| settings.listeners = 1).await;
    let headers = house.headers("pub", RequestKey::Sign, &Route::Events, &[]);
    let first = house.open("GET", "/v1/events", &headers, Vec::new()).await;
    assert_eq!(first.status(), 200);
    let second = house.send("GET", "/v1/events", &headers, Vec::new()).await;
    assert_eq!((second.status, &second.headers["retry-after"]), (503, &"30".parse().unwrap()));
    drop(first);
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_is_refused_by_a_code_and_harms_nobody() {
    let house = House::new(97).await;
    for body in [vec![], vec![0xff; 100], vec![0xbf; 60_000], b"{\"json\":1}".to_vec()] {
        let told = house.ask_with("office", &Route::Append, body).await;
        assert!(matches!(told.refused(), Problem::Malformed(())), "{}", told.status);
    }
    let told = house.get("/v1/../etc/passwd").await;
    assert_eq!(told.refused(), Problem::NotFound(()));
    assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_all_places_are_taken_a_device_is_told_when_to_come_back() {
    let house = House::with(98, |settings| settings.requests_at_once = 1).await;
    let head = "POST /v1/found HTTP/1.1\r\nhost: test\r\ncontent-length: 1000\r\n\r\n";
    let deadline = Instant::now() + Duration::from_secs(10);
    let slow = 'taken: loop {
        let mut slow = TcpStream::connect(house.running().address).await.unwrap();
        slow.write_all(head.as_bytes()).await.unwrap();
        // One of these may stand in the only place when the slow one comes: that is sent away then,
        // and comes again.
        for _ in 0..4 {
            let told = house.get("/v1/hello").await;
            if told.status == 503 {
                assert_eq!(told.headers["retry-after"], "2");
                break 'taken slow;
            }
        }
        assert!(Instant::now() < deadline, "the slow one never took the place");
    };
    drop(slow);
    while house.get("/v1/hello").await.status == 503 {
        assert!(Instant::now() < deadline, "the place was not given back");
    }
}
