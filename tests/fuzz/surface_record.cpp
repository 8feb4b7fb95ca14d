// SPDX-License-Identifier: Apache-2.0
// Input: surface record and issuer's certificate, each behind its two-byte length.
#include "cardreader/individualnumbercard/surface_record.h"

#include "tests/fuzz/fuzz.h"

namespace {
using namespace cardreader;

const SurfaceAnchors& anchors() {
    static const auto loaded = SurfaceAnchors::load(UKETSUKE_BINARY_DIR "/demo-keys/surface/anchors");
    fuzz::holds(loaded.has_value(), "the demo's surface keys are there (packaging/fuzz makes them)");
    return *loaded;
}

void checkSurface(const CardSurface& surface) {
    fuzz::holds(surface.photoJp2.empty() == (surface.photoState != PhotoState::Present),
                "a photo is there or it is not");
    if (surface.photoState == PhotoState::Present) {
        fuzz::holds(surface.photoWidth > 0 && surface.photoHeight > 0, "a photo that is passed on has a size");
    }
    fuzz::holds(surface.genuine == Genuine::NotChecked, "bytes alone are never called genuine: that needs the chip");
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input rest(data, size);
    const auto file = fuzz::takePart(rest);
    const auto issuer = fuzz::takePart(rest);
    if (const auto parsed = SurfaceIssuer::parse(issuer)) {
        fuzz::holds(parsed->signerId.size() == 7, "a signer's number has seven digits");
    }
    const auto record = SurfaceRecord::parse(file);
    if (!record) {
        return 0;
    }
    checkSurface(surfaceOf(*record));
    const auto unconfigured = checkRecord(*record, issuer, {});
    fuzz::holds(unconfigured != SurfaceReason::None, "without configured keys nothing is genuine");
    const auto reason = checkRecord(*record, issuer, anchors());
    fuzz::holds(reason != SurfaceReason::None || unconfigured == SurfaceReason::IssuerNotConfigured,
                "a configured key never mends a broken signature");
    return 0;
}
