// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/doctor_parts.h"

#include "app/chart/face_file_writer.h"
#include "app/ctl/card_access.h"
#include "app/ctl/error.h"
#include "app/ctl/face_models.h"
#include "app/store/store.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/worker/card_summary.h"
#include "facematch/camera/camera_source.h"
#include "facematch/engines/self_test.h"

#include <QTextToSpeech>

#include <sys/timex.h>
#include <algorithm>

namespace ctl {
namespace {

using CardError = cardreader::ErrorCode;

void examineCard(const Examination& examination, const cardreader::Context& context) {
    const auto channel = cardreader::PcscChannel::open(context, rolesOf(examination.config));
    if (!channel) {
        examination.warn("card", name(channel.error().code));
        return;
    }
    cardreader::IndividualNumberCard card(**channel);
    const auto identity = card.identify();
    if (!identity) {
        examination.fail("card", name(identity.error().code));
    } else if (!cardreader::isPatientsCard(identity->kind)) {
        examination.warn("card", name(CardError::CardNotSupported));
    } else {
        examination.ok("card");
    }
}

void examineChart(const Examination& examination, store::Store* store) {
    const QString& folder = examination.config.chart.folder;
    if (folder.isEmpty()) {
        examination.warn("chart-folder", name(chart::ErrorCode::NotConfigured));
        return;
    }
    if (store == nullptr) {
        examination.fail("chart-folder", name(chart::ErrorCode::LedgerUnavailable));
        return;
    }
    const chart::FaceFileWriter writer({folder, examination.config.facility.institutionCode}, *store);
    const auto good = writer.checkFolder();
    good ? examination.ok("chart-folder") : examination.fail("chart-folder", name(good.error().code));
}

/// A kiosk without a voice works on, for everybody but those who need it.
void examineSpeech(const Examination& examination) {
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    const bool wanted = examination.config.speech.engine == QLatin1String("system");
    const bool spoken = !engines.isEmpty() || !examination.config.speech.recordings.isEmpty();
    !wanted || spoken ? examination.ok("speech") : examination.warn("speech", name(ErrorCode::SpeechUnused));
}

}  // namespace

void examineCardParts(const Examination& examination) {
    const auto context = cardreader::Context::establish();
    if (!context) {
        examination.fail("pcscd", name(context.error().code));
        examination.fail("reader", name(CardError::NoReader));
        examination.warn("card", name(CardError::NoCard));
        return;
    }
    examination.ok("pcscd");
    const auto found = context->readers();
    const auto used = [roles = rolesOf(examination.config)](const auto& slot) {
        return roles.isForPatients(slot.name);
    };
    if (!found || std::ranges::none_of(*found, used)) {
        examination.fail("reader", name(found ? CardError::NoReader : found.error().code));
        examination.warn("card", name(CardError::NoCard));
        return;
    }
    examination.ok("reader");
    examineCard(examination, *context);
}

void examineCamera(const Examination& examination) {
    const auto camera = facematch::openCamera(examination.config.camera.source.toStdString());
    if (!camera && camera.error().code == facematch::ErrorCode::CameraNone) {
        examination.warn("camera", name(camera.error().code));
        return;
    }
    const auto frame = camera ? (*camera)->read() : tl::unexpected(camera.error());
    frame ? examination.ok("camera") : examination.fail("camera", name(frame.error().code));
}

QJsonObject examineModels(const Examination& examination) {
    const auto store = openModels(examination.config);
    if (!store) {
        examination.fail("models", name(store.error().code));
        return {};
    }
    // Without models the PIN and the staff's check remain: a warning when absent, a fault when there and refused.
    const auto lacks = std::ranges::find_if(store->models(), [](const facematch::ModelStatus& one) {
        return one.model.required && one.state != facematch::ModelState::Present;
    });
    if (lacks != store->models().end()) {
        const auto code = name(refusalOf(lacks->state));
        lacks->state == facematch::ModelState::Missing ? examination.warn("models", code)
                                                       : examination.fail("models", code);
        return {};
    }
    auto chain = facematch::FaceChain::open(*store);
    const auto tested = chain ? facematch::selfTest(*chain) : tl::unexpected(chain.error());
    if (!tested) {
        examination.fail("models", name(tested.error().code));
        return {};
    }
    tested->openBlas ? examination.ok("models") : examination.warn("models", name(facematch::ErrorCode::BlasSlow));
    return {{QStringLiteral("engine"), QString::fromStdString(tested->engine)},
            {QStringLiteral("milliseconds"), tested->milliseconds},
            {QStringLiteral("blas"), QString::fromStdString(tested->blas.string())},
            {QStringLiteral("openBlas"), tested->openBlas}};
}

void examineStoreAndChart(const Examination& examination) {
    if (examination.config.store.url.isEmpty()) {
        examination.warn("store", name(ErrorCode::StoreNotSet));
        examineChart(examination, nullptr);
        return;
    }
    const auto store = store::Store::open({.url = examination.config.store.url, .keyFile = {}});
    store ? examination.ok("store") : examination.fail("store", name(store.error().code));
    examineChart(examination, store ? store->get() : nullptr);
}

void examineMachine(const Examination& examination) {
    examination.warn("printer", name(ErrorCode::PrinterUnused));
    timex state{};
    const bool synchronised = ::adjtimex(&state) != TIME_ERROR;
    synchronised ? examination.ok("clock") : examination.warn("clock", name(ErrorCode::ClockUnsynchronised));
    examineSpeech(examination);
}

}  // namespace ctl
