// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/kiosk_presenter.h"
#include "app/platform/log.h"
#include "tests/unit/app/session/session_bench.h"

#include <QtTest>

/// A presenter over a real session: card, service and records over their protocols, the screens' model without a
/// window.
class PresenterBench : public QObject {
protected:
    static constexpr int fuseMs = 60'000;

    void setUp() {
        QVERIFY(!platform::installLog({.program = QStringLiteral("tst_kiosk"), .directory = m_logs.path()}));
        m_bench = std::make_unique<SessionBench>();
        m_model = std::make_unique<ui::KioskViewModel>();
        // As KioskWindow does.
        connect(&*m_model, &ui::KioskViewModel::languageRequested, &*m_model, &ui::KioskViewModel::setLanguage);
        connect(&*m_model, &ui::KioskViewModel::textScaleRequested, &*m_model, &ui::KioskViewModel::setTextScale);
        connect(&*m_model, &ui::KioskViewModel::contrastRequested, &*m_model, &ui::KioskViewModel::setContrast);
        QVERIFY(m_bench->startWorld());
    }

    void tearDown() {
        m_presenter.reset();
        m_bench.reset();
        m_model.reset();
        platform::uninstallLog();
    }

    bool opens(bool withFace = false) {
        if (!m_bench->startSession(withFace)) {
            return false;
        }
        m_presenter = std::make_unique<kiosk::KioskPresenter>(*m_bench->session, *m_model, m_failures, m_bench->clock,
                                                              QStringLiteral("ja"));
        m_presenter->refresh();
        return shows(ui::KioskViewModel::Screen::Idle);
    }

    bool shows(ui::KioskViewModel::Screen screen) {
        return QTest::qWaitFor([&] { return m_model->screen() == screen; }, fuseMs);
    }

    testsupport::TempFolder m_logs;
    platform::FailureTable m_failures = platform::FailureTable::load().value();
    std::unique_ptr<SessionBench> m_bench;
    std::unique_ptr<ui::KioskViewModel> m_model;
    std::unique_ptr<kiosk::KioskPresenter> m_presenter;
};
