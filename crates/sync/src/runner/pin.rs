//! The key that the roster names for the server's certificate.
//!
//! Where the roster names one, that key alone decides: not who has signed the certificate, not its names
//! and not its days. So a server on a local network needs nobody's certificate, a certificate may be
//! renewed as long as its key stays, and a proxy that opens every line is noticed. That the other side
//! has the key is shown by its signature, as ever.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use sha2::{Digest as _, Sha256};
use watchbook_protocol::hash::Hash;

/// TLS that believes the owner of one key.
///
/// # Errors
/// Where this computer's cryptography lacks what TLS needs.
pub(super) fn config(pin: Hash) -> Result<ClientConfig, Error> {
    let provider = Arc::new(ring::default_provider());
    let pinned = Arc::new(Pinned { pin, provider: provider.clone() });
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions()?;
    let builder = builder.dangerous().with_custom_certificate_verifier(pinned);
    Ok(builder.with_no_client_auth())
}

#[derive(Debug)]
struct Pinned {
    pin: Hash,
    provider: Arc<CryptoProvider>,
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
        let read = webpki::EndEntityCert::try_from(certificate);
        let read = read.map_err(|_| Error::InvalidCertificate(CertificateError::BadEncoding))?;
        let found = Sha256::digest(read.subject_public_key_info().as_ref());
        if Hash::from_slice(&found) == Some(self.pin) {
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
