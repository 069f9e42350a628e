//! TLS: the server's own certificate, the key that the roster names, and what a person is told when it
//! does not go.
#![allow(clippy::print_stdout, reason = "the child tells its parent what it found")]

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use sha2::{Digest as _, Sha256};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::roster::{Content, Server};

use super::kill::Killable;
use super::*;
use crate::scheme::By;

/// In this folder the child's engine looks once, at this address.
const LOOKS: &str = "WATCHBOOK_TEST_LOOKS_IN";
const AT: &str = "WATCHBOOK_TEST_LOOKS_AT";
const SEED: u8 = 14;

/// A key, and the pin that a roster would name for it.
fn key() -> (KeyPair, Hash) {
    let key = KeyPair::generate().unwrap();
    let pin = Sha256::digest(rcgen::PublicKeyData::subject_public_key_info(&key));
    let pin = Hash::from_slice(&pin).unwrap();
    (key, pin)
}

fn params() -> CertificateParams {
    CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap()
}

impl House {
    /// Serves with a certificate from now on.
    async fn serve_with(&mut self, certificate: &str, key: &KeyPair) {
        let (file, key_file) = (self.dir.path().join("c.pem"), self.dir.path().join("k.pem"));
        std::fs::write(&file, certificate).unwrap();
        std::fs::write(&key_file, key.serialize_pem()).unwrap();
        self.settings.certificate = Some(file);
        self.settings.certificate_key = Some(key_file);
        self.restart().await;
    }

    fn https(&self) -> String {
        format!("https://{}", self.running().address)
    }

    /// The roster names a key for the server's certificate.
    fn name_pin(&mut self, pin: Option<Hash>) {
        let server = Server { pin, ..self.world.roster.server().unwrap().clone() };
        self.world.append(Content::Server(server), &[By::Person("Ada")]);
    }
}

/// What a till sees that looks once.
async fn told(house: &House) -> View {
    let till = Till::asleep(house, "pub").await;
    let secrets = house.world.devices["pub"].clone();
    let scheme = house.world.roster.scheme();
    let mut engine = engine(till.folder.path(), &house.https(), scheme, secrets);
    let rests = |view: &View| {
        matches!(view.doing, Doing::Waiting(_))
            || view.contact.is_some() && view.doing == Doing::Nothing
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), engine.views.wait_for(rests)).await;
    let view = waited.unwrap().unwrap().clone();
    drop(engine.commands);
    tokio::task::block_in_place(|| engine.thread.join().unwrap());
    view
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_of_nobodys_counts_by_the_key_that_the_roster_names_and_by_that_alone() {
    let (key, pin) = key();
    // It is over, too: the key decides, so that a wrong clock cuts no till off.
    let mut own = params();
    own.not_after = rcgen::date_time_ymd(2001, 1, 1);
    own.not_before = rcgen::date_time_ymd(2000, 1, 1);
    let certificate = own.self_signed(&key).unwrap().pem();

    let mut house = House::new(15).await;
    house.serve_with(&certificate, &key).await;
    // Without a key it is refused for one of its two faults, whichever is looked at first.
    let refused = told(&house).await.doing;
    let why = matches!(refused, Doing::Waiting(Trouble::NotTrusted | Trouble::OutOfDate));
    assert!(why, "without a key: {refused:?}");

    let mut house = House::pinned(16, Some(pin)).await;
    house.serve_with(&certificate, &key).await;
    assert_eq!(told(&house).await.contact, Some(NOW));
    // The certificate is renewed: the same key.
    house.serve_with(&params().self_signed(&key).unwrap().pem(), &key).await;
    assert_eq!(told(&house).await.contact, Some(NOW));
    // Somebody with another key stands on the line.
    let (other, _) = self::key();
    house.serve_with(&params().self_signed(&other).unwrap().pem(), &other).await;
    let view = told(&house).await;
    assert_eq!((view.doing, view.contact), (Doing::Waiting(Trouble::OtherKey), None));
}

impl House {
    async fn pinned(seed: u8, pin: Option<Hash>) -> Self {
        let mut house = House::empty(World::full(seed), |_| {}).await;
        house.name_pin(pin);
        let found = house.found_scheme();
        assert!(house.post(&Route::Found, &found).await.status < 300);
        house
    }
}

/// The child's part: a till of a computer that trusts other certificates than this one.
#[test]
fn a_till_that_looks_once() {
    let Some(folder) = std::env::var_os(LOOKS) else { return };
    let world = World::full(SEED);
    let address = std::env::var(AT).unwrap();
    let secrets = world.devices["pub"].clone();
    let scheme = world.roster.scheme();
    let mut engine = engine(Path::new(&folder), &address, scheme, secrets);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rests = |view: &View| {
        matches!(view.doing, Doing::Waiting(_))
            || view.contact.is_some() && view.doing == Doing::Nothing
    };
    let doing = runtime.block_on(engine.views.wait_for(rests)).unwrap().doing;
    println!("\nfound {doing:?}");
    std::thread::park();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_key_the_platform_decides_and_a_wrong_clock_is_told_as_one() {
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
    let mut house = House::new(SEED).await;
    let trusted = house.dir.path().join("trusted.pem");
    std::fs::write(&trusted, ca.pem()).unwrap();
    for (years, due) in [
        ((2020, 2090), "Nothing"),
        ((2020, 2021), "Waiting(OutOfDate)"),
        ((2089, 2090), "Waiting(OutOfDate)"),
    ] {
        let (key, _) = key();
        let mut leaf = params();
        leaf.not_before = rcgen::date_time_ymd(years.0, 1, 1);
        leaf.not_after = rcgen::date_time_ymd(years.1, 1, 1);
        let leaf = leaf.signed_by(&key, &ca).unwrap();
        house.serve_with(&leaf.pem(), &key).await;
        let till = Till::asleep(&house, "pub").await;
        let child = Killable::new_in(
            "tls::a_till_that_looks_once",
            &[
                (LOOKS, till.folder.path().display().to_string()),
                (AT, house.https()),
                ("SSL_CERT_FILE", trusted.display().to_string()),
            ],
        );
        assert_eq!(tokio::task::block_in_place(|| child.until("found")), due, "{years:?}");
    }
}
