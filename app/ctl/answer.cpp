// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/answer.h"

#include <algorithm>
#include <array>
#include <span>

namespace ctl {
namespace {

constexpr std::array wrongUse{std::string_view("ctl.usage-wrong"), std::string_view("face.engine-unknown")};

constexpr std::array refused{std::string_view("card.last-try-refused"),
                             std::string_view("certificate.test-anchor-refused"),
                             std::string_view("face.engine-uncalibrated"),
                             std::string_view("face.model-unlicensed"),
                             std::string_view("ctl.passcode-guessable"),
                             std::string_view("consent.missing"),
                             std::string_view("consent.expired"),
                             std::string_view("consent.emergency-incomplete"),
                             std::string_view("consent.disaster-elsewhere"),
                             std::string_view("consent.emergency-unknown"),
                             std::string_view("consent.emergency-over"),
                             std::string_view("consent.disaster-unknown"),
                             std::string_view("consent.disaster-ended")};

// Bytes that were there and are not what they claim to be. Everything under "message." but an unreadable file is, too.
constexpr std::array damaged{
    std::string_view("card.file-damaged"),
    std::string_view("card.unexpected-status"),
    std::string_view("card.pin-incomplete"),
    std::string_view("card.signature-mismatch"),
    std::string_view("card.file-missing"),
    std::string_view("certificate.anchor-unreadable"),
    std::string_view("certificate.revocation-unreadable"),
    std::string_view("certificate.surface-anchor-unreadable"),
    std::string_view("face.manifest-damaged"),
    std::string_view("face.model-damaged"),
    std::string_view("face.model-truncated"),
    std::string_view("face.model-unreadable"),
    std::string_view("face.calibration-damaged"),
    std::string_view("face.image-damaged"),
    std::string_view("face.image-too-large"),
    std::string_view("face.reference-without-face"),
    std::string_view("face.probe-without-face"),
    std::string_view("face.pairs-damaged"),
    std::string_view("face.labels-damaged"),
    std::string_view("service.garbled"),
    std::string_view("consent.list-damaged"),
    std::string_view("consent.disaster-order-wrong"),
    std::string_view("bulk.list-damaged"),
    std::string_view("store.corrupt"),
    std::string_view("store.seal-broken"),
    std::string_view("store.chain-broken"),
    std::string_view("ctl.secret-malformed"),
    std::string_view("platform.config-syntax"),
    std::string_view("platform.config-unknown-key"),
    std::string_view("platform.config-wrong-type"),
    std::string_view("platform.config-missing-key"),
    std::string_view("platform.config-invalid-value"),
    std::string_view("platform.staff-file-damaged"),
};

bool holds(std::span<const std::string_view> codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

Exit exitOf(std::string_view dottedCode) {
    if (holds(wrongUse, dottedCode)) {
        return Exit::WrongUse;
    }
    if (holds(refused, dottedCode)) {
        return Exit::Refused;
    }
    const bool message = dottedCode.starts_with("message.") && dottedCode != "message.unreadable";
    return message || holds(damaged, dottedCode) ? Exit::Damaged : Exit::Unavailable;
}

tl::unexpected<Failure> fail(std::string_view dottedCode, const QString& detail) {
    return tl::unexpected(Failure{dottedCode, exitOf(dottedCode), detail});
}

}  // namespace ctl
