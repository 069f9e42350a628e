//! The key that the roster names for the server's certificate.
//!
//! Where the roster names one, that key alone decides: not who has signed the certificate, not its names
//! and not its days. So a server on a local network needs nobody's certificate, a certificate may be
//! renewed as long as its key stays, and a proxy that opens every line is noticed. That the other side
//! has the key is shown by its signature, as ever.

use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use sha2::{Digest as _, Sha256};
use watchbook_protocol::hash::Hash;

/// Whose certificate is believed.
#[derive(Debug)]
pub(super) enum Whose {
    /// That of this key.
    Of(Hash),
    /// Anybody's, and the key is told: for the one question by which a joining computer learns the key that
    /// its invitation must name.
    Shown(Arc<OnceLock<Hash>>),
}

/// TLS that believes so.
///
/// # Errors
/// Where this computer's cryptography lacks what TLS needs.
pub(super) fn config(whose: Whose) -> Result<ClientConfig, Error> {
    let provider = Arc::new(ring::default_provider());
    let pinned = Arc::new(Pinned { whose, provider: provider.clone() });
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions()?;
    let builder = builder.dangerous().with_custom_certificate_verifier(pinned);
    Ok(builder.with_no_client_auth())
}

#[derive(Debug)]
struct Pinned {
    whose: Whose,
    provider: Arc<CryptoProvider>,
}

/// The SHA-256 of a certificate's public key.
fn key_of(certificate: &CertificateDer<'_>) -> Result<Hash, Error> {
    let bad = || Error::InvalidCertificate(CertificateError::BadEncoding);
    let read = webpki::EndEntityCert::try_from(certificate).map_err(|_| bad())?;
    Hash::from_slice(&Sha256::digest(read.subject_public_key_info().as_ref())).ok_or_else(bad)
}

/// Whether a handshake failed because another key came than the one that is named.
pub(super) fn is_other_key(error: &Error) -> bool {
    let other = CertificateError::ApplicationVerificationFailure;
    matches!(error, Error::InvalidCertificate(found) if *found == other)
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _others: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let found = key_of(certificate)?;
        let believed = match &self.whose {
            Whose::Of(pin) => found == *pin,
            // A second handshake of the same question shows the same key, or is none of it.
            Whose::Shown(shown) => *shown.get_or_init(|| found) == found,
        };
        if believed {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
