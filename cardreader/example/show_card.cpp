// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/pcsc/pcsc_channel.h"

#include <filesystem>
#include <iostream>
#include <vector>

using namespace cardreader;

int main(int argc, char** argv) {
    const std::vector<std::filesystem::path> files(argv + 1, argv + argc);  // CA certificates that are trusted
    const auto show = [&files]() -> Result<void> {
        const auto anchors = TrustAnchors::load(files, TestHierarchy::Allow);
        const auto context = Context::establish();  // pcscd; must outlive the channel
        const auto channel = context ? openCard(*context, {}) : tl::unexpected(context.error());
        if (!anchors || !channel) {
            return tl::unexpected(!anchors ? anchors.error() : channel.error());
        }
        IndividualNumberCard card(**channel);
        const auto identity = card.identify();  // costs no try
        if (!identity) {
            return tl::unexpected((*channel)->settle(identity.error()));  // pulled out, or in trouble?
        }
        std::cout << name(identity->kind) << ", PIN tries left: " << identity->pinTries.left << "\n";
        const auto der = card.readCertificate();
        if (!der) {
            return tl::unexpected((*channel)->settle(der.error()));
        }
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto report = checkCertificate(*der, *anchors, RevocationList(), now);
        std::cout << "certificate: " << name(report.state) << ", revocation " << name(report.revocation) << "\n";
        return {};
    }();
    if (!show) {
        std::cerr << name(show.error().code) << "\n";  // the key of resources/failures/card.tsv: cause and next step
    }
    return show ? 0 : 3;
}
