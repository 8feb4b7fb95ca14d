// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/messages/reference_desk.h"

#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace simservice {

/// Questions in two steps (eligibility-messages §2.7, §2.8): the upload gives a reception number; a download says
/// "still processing" (SegmentOfResult 2) until `bulkDelay` has passed and `bulkAsks` downloads were told so, then it
/// gives the same units however often it is repeated. Kinds: OQSmuquc, OQSmutic, OQSmuhvq, OQSmuonq, OQSmuimm.
///
/// Jobs live in memory: the newest 2,000, and not across a restart (then the number is unknown, SYNTH-E040). Any
/// thread.
class BulkDesk {
public:
    BulkDesk(Office& office, ReferenceDesk& references) : m_office(office), m_references(references) {}

    [[nodiscard]] eligibility::Message upload(const Asked& asked);
    [[nodiscard]] eligibility::Message download(const Asked& asked);

private:
    struct Job {
        explicit Job(Asked question) : asked(std::move(question)) {}
        Asked asked;
        QString number;
        QDateTime ready;
        std::mutex mutex;
        int asks = 0;
        bool done = false;
        std::vector<eligibility::Element> units;
        int errors = 0;
    };
    [[nodiscard]] std::shared_ptr<Job> find(const QString& number, const Caller& caller, const QString& kind);
    void work(Job& job);
    void addPerson(Job& job, const eligibility::Element& search);
    void addEntrusted(Job& job);
    void addConsented(Job& job);
    void addListed(Job& job, const Insured& person, const QMap<QString, QString>& flags, const QDateTime& consentedAt,
                   bool lasting = false);
    void addReference(Job& job, const eligibility::Element& registration);

    Office& m_office;
    ReferenceDesk& m_references;
    std::mutex m_mutex;
    std::unordered_map<std::string, std::shared_ptr<Job>> m_jobs;
    std::deque<std::string> m_order;
    int m_last = 0;
};

}  // namespace simservice
