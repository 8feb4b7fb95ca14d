// SPDX-License-Identifier: Apache-2.0
// uketsuke-sim-service: an eligibility service for training, acceptance and tests.
#include "tests/simulators/service/control_commands.h"
#include "tests/simulators/service/control_socket.h"
#include "tests/simulators/service/folder/connector_folder.h"
#include "tests/simulators/service/https_server.h"
#include "tests/simulators/service/options.h"
#include "tests/simulators/service/people_file.h"
#include "tests/simulators/service/service.h"

#include <QCoreApplication>
#include <QTextStream>

#include <optional>

using namespace simservice;

namespace {

constexpr int unavailable = 3;

int complain(const QString& why) {
    QTextStream(stderr) << "uketsuke-sim-service: " << why << '\n';
    return unavailable;
}

/// Opens the store, makes the synthetic insured, binds the people of the demo and further cards. @return what went
/// wrong
QString populate(InsuredStore& store, const Options& options) {
    QString problem = store.open(options.data, static_cast<int>(options.threads));
    if (problem.isEmpty()) {
        problem = store.fill(options.service.seed, options.insured, QDate::currentDate());
    }
    if (problem.isEmpty()) {
        const QList<Insured> people = readPeople(options.people, options.keys, problem);
        for (const Insured& person : people) {
            store.put(person);
        }
    }
    if (problem.isEmpty() && !options.cards.isEmpty()) {
        const auto cards = readCards(options.cards, problem);
        if (problem.isEmpty() && !store.bindCards(cards, QDateTime::currentDateTimeUtc())) {
            problem = QStringLiteral("the store does not take the cards of %1").arg(options.cards);
        }
    }
    return problem;
}

int serve(const Options& options) {
    CardAuthority authority;
    if (const QString missing = authority.load(options.keys); !missing.isEmpty()) {
        return complain(QStringLiteral("cannot read %1 in %2: run packaging/demo-keys %2").arg(missing, options.keys));
    }
    FaultSwitch faults;
    faults.set(options.fault);
    FaultPlan plan;
    if (const std::string wrong = plan.set(options.chances, options.chanceSeed); !wrong.empty()) {
        return complain(QStringLiteral("--chance: ") + QString::fromStdString(wrong));
    }
    InsuredStore store;
    if (const QString problem = populate(store, options); !problem.isEmpty()) {
        return complain(problem);
    }
    Service service(authority, store, options.service, plan);
    std::optional<ConnectorFolder> folder;
    if (!options.files.isEmpty()) {
        folder.emplace(service.messages(), options.files, options.service.institution);
        if (const QString problem = folder->open(); !problem.isEmpty()) {
            return complain(problem);
        }
        service.receptions().setFaceListener(
            [&folder](const QString&, const std::string& bytes) { folder->pushFace(bytes); });
        folder->start();
    }
    const std::string tls = (options.keys + QStringLiteral("/tls/")).toStdString();
    HttpsServer server(
        {tls + "ca.pem", tls + "server.pem", tls + "server.key"},
        [&service](const HttpRequest& request) { return service.handle(request); }, faults, plan);
    if (const std::string problem = server.listen(options.host.toStdString(), options.port); !problem.empty()) {
        return complain(QString::fromStdString(problem));
    }
    server.applyFault();
    ControlCommands commands{server, faults, plan, service, store, authority, folder ? &*folder : nullptr};
    ControlSocket socket([&commands](const QJsonObject& request) { return commands.answer(request); });
    if (!options.control.isEmpty()) {
        if (const QString problem = socket.listen(options.control); !problem.isEmpty()) {
            return complain(problem);
        }
    }
    QTextStream(stdout) << "uketsuke-sim-service: listening on https://" << options.host << ':' << server.port()
                        << "/v1 with " << store.count() << " qualifications\n";
    server.run(options.threads);
    return 0;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    int exitCode = 0;
    const auto options = readOptions(QCoreApplication::arguments(), exitCode);
    return options ? serve(*options) : exitCode;
}
