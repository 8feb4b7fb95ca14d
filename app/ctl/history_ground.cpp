// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/history_ground.h"

#include "app/ctl/error.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/stored_consents.h"
#include "app/ctl/stored_exceptions.h"
#include "app/eligibility/message_reader.h"

namespace ctl {
namespace {

using namespace eligibility;
using Allowed = tl::expected<LiveConsent, Failure>;
using Ground = tl::expected<Permission, Failure>;

Ground groundOfFace(const QString& path) {
    const auto face = readMessageFile(path).and_then(toAnswer);
    if (!face) {
        return failFrom(face.error(), path);
    }
    if (face->results.size() != 1) {
        return fail(name(eligibility::ErrorCode::ConsentMissing), QStringLiteral("--face: not exactly one person"));
    }
    const auto book = std::make_shared<ConsentBook>(ConsentCatalogue());
    const auto taken = book->take(face->results.front(), ConsentGround::Visit, face->executedAt);
    if (!taken) {
        return failFrom(taken.error());
    }
    return [book, person = InsuredPerson::of(face->results.front())](const QString& element,
                                                                     const QDateTime& now) -> Allowed {
        auto consent = book->live(person, element, now);
        return consent ? Allowed(std::move(*consent)) : Allowed(failFrom(consent.error()));
    };
}

Ground groundOfStore(const Call& call) {
    const auto person = insuredFrom(call.options);
    auto stored = person ? openConsents(call) : tl::unexpected(person.error());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return [consents = std::shared_ptr<StoredConsents>(std::move(*stored)), person = *person](
               const QString& element, const QDateTime& now) -> Allowed {
        auto consent = consents->book.live(person, element, now);
        return consent ? Allowed(std::move(*consent)) : Allowed(consents->failure(consent.error()));
    };
}

/// The person is the one for whom it was opened: nobody else can be named.
Ground groundOfEmergency(const Call& call, const QString& id) {
    auto opened = openExceptions(call);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return [exceptions = std::shared_ptr<StoredExceptions>(std::move(*opened)), id](const QString& element,
                                                                                    const QDateTime& now) -> Allowed {
        auto consent = exceptions->book.look(id, element, now);
        return consent ? Allowed(std::move(*consent)) : Allowed(exceptions->failure(consent.error()));
    };
}

Ground groundOfDisaster(const Call& call, const platform::Config& config, const QString& id) {
    const auto person = insuredFrom(call.options);
    const auto authority = person ? disasterAuthority(config) : tl::unexpected(person.error());
    auto opened = authority ? openExceptions(call) : tl::unexpected(authority.error());
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return [exceptions = std::shared_ptr<StoredExceptions>(std::move(*opened)), id, person = *person,
            authority = *authority,
            institution = config.facility.institutionCode](const QString& element, const QDateTime& now) -> Allowed {
        auto consent = exceptions->book.lookUnder(id, authority, person, element, institution, now);
        return consent ? Allowed(std::move(*consent)) : Allowed(exceptions->failure(consent.error()));
    };
}

}  // namespace

QList<QCommandLineOption> groundOptions() {
    return QList<QCommandLineOption>{
               valueOption("face",
                           "Face file of this visit (OQSsiquc01res_face): its consents decide. Without it those of the "
                           "store, for the person of --insurer …",
                           "FILE"),
               valueOption("emergency",
                           "An open emergency of the store (see emergency list): for its person, without consent.",
                           "ID"),
               valueOption("disaster",
                           "A disaster order of the store (see disaster list): for the person of --insurer …", "ID")} +
           insuredOptions();
}

tl::expected<Permission, Failure> permissionFrom(const Call& call, const platform::Config& config) {
    const auto given = [&call](const char* key) { return call.options.value(QLatin1StringView(key)); };
    const QString face = given("face");
    const QString emergency = given("emergency");
    const QString disaster = given("disaster");
    const bool person = call.options.isSet(QStringLiteral("insurer"));
    const int named = (face.isEmpty() ? 0 : 1) + (emergency.isEmpty() ? 0 : 1) + (disaster.isEmpty() ? 0 : 1);
    if (named > 1 || (named == 0 && !person) || (!emergency.isEmpty() && person)) {
        return fail(name(ErrorCode::UsageWrong),
                    QStringLiteral("--face FILE, --emergency ID, or --insurer N --number N … [--disaster ID]"));
    }
    if (!face.isEmpty()) {
        return groundOfFace(face);
    }
    if (!emergency.isEmpty()) {
        return groundOfEmergency(call, emergency);
    }
    return disaster.isEmpty() ? groundOfStore(call) : groundOfDisaster(call, config, disaster);
}

}  // namespace ctl
