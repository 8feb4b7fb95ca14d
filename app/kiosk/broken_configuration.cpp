// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/broken_configuration.h"

#include "app/kiosk/kiosk_words.h"

namespace kiosk {

BrokenConfiguration::BrokenConfiguration(platform::ConfigError error, const platform::FailureTable& failures,
                                         ui::KioskViewModel& model)
    : m_error(std::move(error)), m_failures(failures), m_model(model) {
    m_model.setReaderReady(false);
    m_model.setCertificateOffered(false);
    m_model.setHelpOffered(false);
    connect(&m_model, &ui::KioskViewModel::appearanceChanged, this, &BrokenConfiguration::show);
    show();
}

BrokenConfiguration::~BrokenConfiguration() {
    disconnect(&m_model, nullptr, this, nullptr);
    m_model.setFailure({});
    m_model.setHelpOffered(true);
    m_model.setCertificateOffered(true);
    m_model.setReaderReady(true);
}

void BrokenConfiguration::show() {
    const platform::FailureText text = m_failures.text("visit.configuration-broken", m_model.language());
    m_model.setFailure({.title = KioskWords::titleOf(visit::Reason::ConfigurationBroken),
                        .cause = text.cause,
                        .nextStep = text.next,
                        .detail = m_error.toText(m_model.language())});
}

}  // namespace kiosk
