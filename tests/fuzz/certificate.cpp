// SPDX-License-Identifier: Apache-2.0
// The same bytes as the card's certificate, as a trust anchor's file and as a revocation list.
#include "cardreader/certificate/certificate_check.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace {
using namespace cardreader;
using std::chrono::sys_seconds;

const std::filesystem::path kKeys = UKETSUKE_BINARY_DIR "/demo-keys/jpki";
const std::filesystem::path kSeeds = UKETSUKE_BINARY_DIR "/seeds/certificate";
/// The programs read no clock; nor does this one, so that an input does the same tomorrow.
constexpr sys_seconds kNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);

/// What the demo's authority really signed.
struct Issued {
    Bytes der;
    CertificateReport report;
};

struct World {
    TrustAnchors anchors;
    RevocationList revocation;
    std::vector<Issued> issued;
};

World load() {
    const std::vector<std::filesystem::path> files{kKeys / "auth-ca.pem"};
    auto anchors = TrustAnchors::load(files, TestHierarchy::Allow);
    fuzz::holds(anchors.has_value(), "the demo's authority is there (packaging/fuzz makes it)");
    World world{*anchors, RevocationList::load(kKeys / "auth-ca.crl"), {}};
    for (const auto& entry : std::filesystem::directory_iterator(kSeeds)) {
        std::ifstream input(entry.path(), std::ios::binary);
        Bytes der((std::istreambuf_iterator<char>(input)), std::istreambuf_iterator<char>());
        const auto report = checkCertificate(der, world.anchors, world.revocation, kNow);
        if (report.state != CertificateState::Untrusted && report.state != CertificateState::Damaged) {
            world.issued.push_back({std::move(der), report});
        }
    }
    fuzz::holds(!world.issued.empty(), "the demo's certificates are among the seeds");
    return world;
}

void checkAsCertificate(const World& world, BytesView bytes) {
    const auto report = checkCertificate(bytes, world.anchors, world.revocation, kNow);
    if (report.state == CertificateState::Damaged || report.state == CertificateState::Untrusted) {
        return;
    }
    fuzz::holds(std::ranges::any_of(world.issued, [&](const Issued& each) { return each.report == report; }),
                "what the authority did not sign is not trusted");
    fuzz::holds(report.state != CertificateState::Valid || (report.notBefore <= kNow && kNow <= report.notAfter),
                "valid means: today");
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const World world = load();
    const BytesView bytes(data, size);
    checkAsCertificate(world, bytes);
    const auto anchors = TrustAnchors::parse(bytes, TestHierarchy::Refuse);
    fuzz::holds(!anchors || std::ranges::none_of(anchors->anchors(), &TrustAnchors::Anchor::isTest),
                "a production terminal takes no anchor of the test hierarchy");
    const auto list = RevocationList::parse(bytes);
    const auto& known = world.issued.front();
    const auto report = checkCertificate(known.der, world.anchors, list, kNow);
    fuzz::holds(report.revocation == RevocationState::Good || report.state == known.report.state ||
                    report.revocation == RevocationState::Revoked,
                "a list changes a verdict only by naming the certificate");
    fuzz::holds(!signatureMatches(known.der, bytes, bytes), "bytes do not sign themselves");
    return 0;
}
