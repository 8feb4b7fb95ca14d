// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/worker/card_worker.h"
#include "tests/support/card_stack.h"

#include <QThread>

/// A card worker on its own thread, and what it has said, kept on the test's thread.
class WorkerBench : public QObject {
    Q_OBJECT

public:
    struct Failure {
        quint64 visit;
        cardreader::Step step;
        cardreader::Error error;
    };

    explicit WorkerBench(const cardreader::CardSettings& settings);
    ~WorkerBench() override;

    static cardreader::CardSettings settings();

    // Each asks for one thing and waits for its answer or its failure.
    bool readCard(quint64 visit);
    bool verifyPin(quint64 visit, const QString& digits, bool lastTryAccepted = false);
    bool sign(quint64 visit, const QByteArray& challenge);
    bool readSurface(quint64 visit, const QString& digits);
    bool readPhone(quint64 visit, const QString& digits, const QByteArray& challenge);
    void endCard(quint64 visit);
    /// The face, and before its second piece a PIN.
    bool verifyPinWhileReading(quint64 visit, const QString& codeB, const QString& digits);
    bool awaitSurface();

    bool awaitState(cardreader::ReaderState state);
    bool awaitInserted();
    bool awaitRemoved();

    std::optional<cardreader::ReaderState> state;
    QList<cardreader::CardPresence> inserted;  ///< since the last `awaitInserted`
    int removed = 0;                           ///< since the last `awaitRemoved`
    std::optional<cardreader::CardSummary> summary;
    std::optional<cardreader::CardSummary> lateCertificate;
    std::optional<cardreader::PinVerdict> verdict;
    std::optional<QByteArray> signature;
    int surfacesSeen = 0;
    std::optional<cardreader::SurfaceResult> surface;
    std::optional<cardreader::PhoneTap> phone;
    std::optional<Failure> failure;
    QList<Failure> startFailures;
    cardreader::CardPresence presence;  ///< of the last card awaited

private:
    template <typename Answer>
    bool answered(std::optional<Answer>& answer, const std::function<void()>& request);

    QThread m_thread;
    cardreader::CardWorker* m_worker;
};
