//! The certificate of a hosted server: its own, signed by nobody, good for as long as its key is kept. Names and
//! days in it decide nothing, since the roster names the key itself.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use rcgen::{CertificateParams, KeyPair, PublicKeyData as _, date_time_ymd};
use sha2::{Digest as _, Sha256};
use watchbook_protocol::hash::Hash;

use crate::NotHosted;

pub(crate) const CERTIFICATE: &str = "certificate.pem";
pub(crate) const KEY: &str = "certificate-key.pem";

/// Makes key and certificate in a folder. Answers with the SHA-256 of the public key.
pub(crate) fn make(folder: &Path) -> Result<Hash, NotHosted> {
    let key = KeyPair::generate().map_err(|_| NotHosted::Certificate)?;
    let mut params = CertificateParams::new(vec!["watchbook.local".to_owned()])
        .map_err(|_| NotHosted::Certificate)?;
    params.not_before = date_time_ymd(2026, 1, 1);
    params.not_after = date_time_ymd(2096, 1, 1);
    let certificate = params.self_signed(&key).map_err(|_| NotHosted::Certificate)?;
    private(&folder.join(KEY), &key.serialize_pem())?;
    fs::write(folder.join(CERTIFICATE), certificate.pem())?;
    let found = Sha256::digest(key.subject_public_key_info());
    Hash::from_slice(&found).ok_or(NotHosted::Certificate)
}

/// A file that nobody else on this computer reads.
fn private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
