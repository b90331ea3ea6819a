"""A throw-away chain of certificates, as C2PA wants them: a root, and below it one that may sign."""

from __future__ import annotations

import datetime
from pathlib import Path

from captioner.metadata import Signer

DESK = "The Daily Desk"


def made(folder: Path, *, kind: str = "ec", days: int = 30) -> Signer:
    """Write the chain and its key into the folder; `kind` is "ec", "rsa" or "ed25519", or "short", which C2PA does not allow. With negative days it has run out."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    now = datetime.datetime.now(datetime.UTC)
    root_key = ec.generate_private_key(ec.SECP256R1())
    key = {
        "ec": lambda: ec.generate_private_key(ec.SECP256R1()),
        "rsa": lambda: rsa.generate_private_key(65537, 2048),
        "short": lambda: ec.generate_private_key(ec.SECP224R1()),
        "ed25519": ed25519.Ed25519PrivateKey.generate,
    }[kind]()

    def named(name: str) -> x509.Name:
        return x509.Name(
            [x509.NameAttribute(NameOID.ORGANIZATION_NAME, name), x509.NameAttribute(NameOID.COMMON_NAME, name)]
        )

    def certificate(name: str, public: object, *, authority: bool) -> x509.Certificate:
        usage = dict.fromkeys(("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False)  # fmt: skip
        builder = (
            x509.CertificateBuilder()
            .subject_name(named(name))
            .issuer_name(named("Desk root"))
            .public_key(public)  # type: ignore[arg-type]
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=60))
            .not_valid_after(now + datetime.timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(
                x509.KeyUsage(digital_signature=not authority, key_cert_sign=authority, crl_sign=authority, **usage),
                critical=True,
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)  # type: ignore[arg-type]
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
        )
        if not authority:
            purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
            builder = builder.add_extension(purpose, critical=False)
        return builder.sign(root_key, hashes.SHA256())

    chain = [
        certificate(DESK, key.public_key(), authority=False),
        certificate("Desk root", root_key.public_key(), authority=True),
    ]
    signer = Signer(folder / f"{kind}-chain.pem", folder / f"{kind}-key.pem")
    signer.certificate.write_bytes(b"".join(each.public_bytes(serialization.Encoding.PEM) for each in chain))
    signer.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return signer


def signed(data: bytes, media_type: str, signer: Signer, *, source: str = "digitalCapture") -> bytes:
    """A picture as its camera signed it."""
    import io

    import c2pa

    created = {
        "action": "c2pa.created",
        "digitalSourceType": f"http://cv.iptc.org/newscodes/digitalsourcetype/{source}",
    }
    manifest = {
        "claim_generator_info": [{"name": "A camera", "version": "2"}],
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [created]}}],
    }
    info = c2pa.C2paSignerInfo(
        c2pa.C2paSigningAlg.ES256, signer.certificate.read_bytes(), signer.key.read_bytes(), None
    )
    target = io.BytesIO()
    with c2pa.Signer.from_info(info) as pen:
        settings = c2pa.Settings.from_dict({"builder": {"thumbnail": {"enabled": False}}})
        c2pa.Builder(manifest, context=c2pa.Context(settings)).sign(pen, media_type, io.BytesIO(data), target)
    return target.getvalue()
