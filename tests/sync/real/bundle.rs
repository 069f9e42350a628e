//! A file that an office makes of what the real server hands to it, and what a till without a line makes
//! of the file; and the till's outbox on its way back.

use watchbook_protocol::lease::Showing;
use watchbook_sync::bundle::{File, NotMade, make};
use watchbook_sync::machine::TakenIn;

use super::kill::publish_pictured;
use super::*;

impl Till {
    /// Takes a file in.
    async fn take_in(&self, house: &House, path: &Path) -> TakenIn {
        let secrets = &house.world.devices[&self.name];
        let file = File::open(path, house.world.roster.scheme(), secrets).unwrap();
        let (told, taken) = oneshot::channel();
        self.command(Command::TakeIn { file: Box::new(file), told }).await;
        taken.await.unwrap()
    }
}

/// Makes a file at the office, over a line that may be bad.
async fn made(
    house: &House,
    line: &Network,
    targets: &[&str],
    path: &Path,
) -> Result<watchbook_sync::bundle::Made, NotMade> {
    let secrets = &house.world.devices["office"];
    let mut kept = watchbook_sync::kept::Kept::new(house.world.roster.clone());
    kept.ring = house.world.ring("office");
    let patience = Patience { stall: Duration::from_millis(400), ..Patience::default() };
    let scheme = house.world.roster.scheme();
    let line =
        Line::new(&line.address(), scheme, secrets.device, secrets.sign.clone(), patience).unwrap();
    let targets: Vec<_> = targets.iter().map(|name| house.world.devices[*name].device).collect();
    let mut out = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    make(&line, &kept, &targets, true, || NOW, &mut scheme::rng(3), &mut out).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_from_the_office_makes_a_till_without_a_line_what_one_with_a_line_is() {
    let mut house = House::new(12).await;
    for _ in 0..3 {
        publish_pictured(&mut house, 40_000).await;
    }
    let line = Network::to(house.running().address).await;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("register.watchbook");
    let made_of = made(&house, &line, &["pub", "bakery"], &path).await.unwrap();
    assert_eq!((made_of.pictures, made_of.missing), (6, 0));
    assert_eq!(made_of.bytes, path.metadata().unwrap().len());
    let mut online = Till::new(&house, "bakery").await;
    online.until("whole", |view| view.pictures == (6, 6)).await;

    let mut till = Till::asleep(&house, "pub").await;
    till.line.set(Mode::Down);
    till.start(&house);
    let taken = till.take_in(&house, &path).await;
    assert_eq!((taken.broken, taken.stopped), (None, Vec::new()));
    till.until("whole", |view| view.pictures == (6, 6) && view.contact == Some(NOW)).await;
    assert_eq!(till.shown(), online.shown());
    // And what it has to say goes back by file.
    let record = till.report(&mut house, 1).await;
    let back = folder.path().join("outbox.watchbook");
    let (told, packed) = oneshot::channel();
    let out = Box::new(std::fs::File::create(&back).unwrap());
    till.command(Command::Pack { out, told }).await;
    assert_eq!(packed.await.unwrap().unwrap(), 1);

    let mut desk = Till::new(&house, "office").await;
    desk.settled().await;
    let secrets = &house.world.devices["office"];
    let file = File::open(&back, house.world.roster.scheme(), secrets).unwrap();
    let (told, brought) = oneshot::channel();
    desk.command(Command::Bring { file: Box::new(file), told }).await;
    let brought = brought.await.unwrap().unwrap();
    assert_eq!((brought.taken, brought.left), (1, Vec::new()));
    let mut there = 0;
    for _ in 0..200 {
        there = at_the_office(&house, record).await;
        if there > 0 {
            break;
        }
        // Each change of what is told may have brought it.
        let _ = tokio::time::timeout(Duration::from_millis(100), desk.views.changed()).await;
    }
    assert_eq!(there, 1);
    // The next file tells the till so.
    house.wait(60);
    made(&house, &line, &["pub"], &path).await.unwrap();
    till.take_in(&house, &path).await;
    till.until("told", |view| view.waiting == 0).await;
    drop(desk);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_made_through_cuts_and_not_for_a_computer_that_does_not_count() {
    let mut house = House::new(13).await;
    publish_pictured(&mut house, 200_000).await;
    let line = Network::to(house.running().address).await;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("register.watchbook");
    for at in [0, 300, 5_000, 60_000, 150_000] {
        line.cut_after(at);
        let made = made(&house, &line, &["pub"], &path).await.unwrap();
        assert_eq!(made.pictures, 2, "cut at {at}");
    }
    let mut till = Till::asleep(&house, "pub").await;
    till.line.set(Mode::Down);
    till.start(&house);
    assert_eq!(till.take_in(&house, &path).await.broken, None);
    till.until("whole", |view| view.pictures == (2, 2)).await;
    assert!(matches!(made(&house, &line, &[], &path).await, Err(NotMade::Target)));
    line.set(Mode::Down);
    assert!(matches!(made(&house, &line, &["pub"], &path).await, Err(NotMade::Line(_))));
}
