// SPDX-License-Identifier: Apache-2.0
// uketsuke-sim-service: an eligibility service for training, acceptance and tests.
#include "tests/simulators/service/control_socket.h"
#include "tests/simulators/service/https_server.h"
#include "tests/simulators/service/options.h"
#include "tests/simulators/service/people_file.h"
#include "tests/simulators/service/service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

using namespace simservice;

namespace {

constexpr int unavailable = 3;

int complain(const QString& why) {
    QTextStream(stderr) << "uketsuke-sim-service: " << why << '\n';
    return unavailable;
}

/// Opens the store, makes the synthetic insured and binds the people of the demo to their cards. @return what went
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
    return problem;
}

QJsonArray samples(InsuredStore& store, int limit) {
    QJsonArray array;
    const QList<Insured> rows = store.sample(limit);
    for (const Insured& each : rows) {
        array.append(toJson(each));
    }
    return array;
}

QJsonObject control(const QJsonObject& request, HttpsServer& server, FaultSwitch& faults, Service& service,
                    InsuredStore& store) {
    const QString what = request.value(u"do").toString();
    QJsonObject answer{{QStringLiteral("ok"), true}};
    if (what == QStringLiteral("status")) {
        answer = service.status();
        answer.insert(QStringLiteral("ok"), true);
        answer.insert(QStringLiteral("port"), server.port());
    } else if (what == QStringLiteral("fault")) {
        const QString name = request.value(u"name").toString();
        const auto value = request.value(name == QStringLiteral("delay") ? u"milliseconds" : u"status").toInt();
        const auto fault = faultByName(name, value);
        if (!fault) {
            return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("unknown fault")}};
        }
        faults.set(*fault);
        server.applyFault();
    } else if (what == QStringLiteral("sample")) {
        answer.insert(QStringLiteral("people"), samples(store, request.value(u"limit").toInt(5)));
    } else if (what == QStringLiteral("life")) {
        answer = service.lifeOf(request.value(u"person").toInteger());
        answer.insert(QStringLiteral("ok"), true);
    } else if (what == QStringLiteral("renew")) {
        const auto life = store.byCard(request.value(u"old").toString().toLatin1());
        const bool known = !life.isEmpty() && store.bindCard(request.value(u"new").toString().toLatin1(),
                                                             life.front().person, QDateTime::currentDateTimeUtc());
        answer.insert(QStringLiteral("ok"), known);
    } else if (what == QStringLiteral("quit")) {
        server.stop();
    } else {
        return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("unknown command")}};
    }
    return answer;
}

int serve(const Options& options) {
    CardAuthority authority;
    if (const QString missing = authority.load(options.keys); !missing.isEmpty()) {
        return complain(QStringLiteral("cannot read %1 in %2: run packaging/demo-keys %2").arg(missing, options.keys));
    }
    InsuredStore store;
    if (const QString problem = populate(store, options); !problem.isEmpty()) {
        return complain(problem);
    }
    FaultSwitch faults;
    faults.set(options.fault);
    Service service(authority, store, options.service);
    const std::string tls = (options.keys + QStringLiteral("/tls/")).toStdString();
    HttpsServer server(
        {tls + "ca.pem", tls + "server.pem", tls + "server.key"},
        [&service](const HttpRequest& request) { return service.handle(request); }, faults);
    if (const std::string problem = server.listen(options.host.toStdString(), options.port); !problem.empty()) {
        return complain(QString::fromStdString(problem));
    }
    server.applyFault();
    ControlSocket socket([&](const QJsonObject& request) { return control(request, server, faults, service, store); });
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
