// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"
#include "app/platform/opening_hours.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace platform {

/// The configuration of one machine: TOML sections as structs, every key with its default unless said.
/// Paths are absolute after reading (relative ones stood relative to the file); an empty path means "not configured".
struct Config {
    struct Facility {
        QString institutionCode;  ///< `institution_code`, 10 digits, required
        QString name;             ///< `name`, required
        QString contact;          ///< `contact`: how to reach who runs the kiosk, on its information page
        QString logo;             ///< `logo`: SVG or PNG file
        QString accent;           ///< `accent`: the facility's colour, "#rrggbb"; refused at start when hard to read
        OpeningHours hours;       ///< `hours` and `special_days`, see opening_hours.h; none: always open
        bool afterHours = false;  ///< `after_hours`: visits may begin outside the hours, too
        QString emergency;        ///< `emergency`: what to do in an emergency while closed; empty: call 119
        bool tickets = false;     ///< `tickets`: who was received gets a number and is called by it
        bool electronicPrescription = false;  ///< `electronic_prescription`: the person chooses the form (K13)
    } facility;
    struct Card {
        QString reader;       ///< pattern over the PC/SC names of card readers; empty = all others
        QString phoneReader;  ///< `phone_reader`: pattern of the pad for phones; empty = the card readers
        QString phonePlace = QStringLiteral(
            "reader");        ///< `phone_place`: where K10 says to hold a phone: reader, left, right; none = not served
        QString staffReader;  ///< `staff_reader`: pattern of the reader for staff badges; empty = none
        QStringList anchors;  ///< PEM files of the CAs that are trusted for user-authentication certificates
        QString crl;          ///< revocation list (DER or PEM), or a folder of them; empty = none
        QStringList crlUrls;  ///< https addresses of revocation lists; TLS as for the service
        QString ocspUrl;      ///< https address of an OCSP responder; empty = none; TLS as for the service
        QString surfaceAnchors;      ///< `surface_anchors`: folder of PEM public keys named by key id
        bool testHierarchy = false;  ///< `test_hierarchy`: trust anchors of O=JPKI-TEST too (demo and training only)
    } card;
    struct Tray {
        QString source;  ///< tray camera: "folder:DIR", "v4l2:/dev/videoN", "none"; empty = "none"
    } tray;
    struct Camera {
        QString source;       ///< face camera: "v4l2:/dev/videoN", "video:FILE", "folder:DIR", "none"; empty = "none"
        QString fieldOfView;  ///< `field_of_view`: horizontal, in degrees, "20" to "149"; empty: no distance is told
    } camera;
    struct Models {
        QString directory;
    } models;
    struct Face {
        double falseMatchRate =
            0.0001;              ///< `false_match_rate`: "1 in 10,000": how often a stranger may pass for another
        bool blinkStep = false;  ///< `blink_step`: in doubt a blink may be asked for, too
        QString population = QStringLiteral("east-asian");  ///< whose calibration records decide
    } face;
    struct Service {
        QString url;  ///< https only; empty = no service
        QString ca;
        QString certificate;
        QString key;
        std::chrono::milliseconds timeout{10'000};  ///< `timeout_ms`, 100 to 120000
        QString terminalKey;                        ///< `terminal_key`: signs face and staff statements
        QString terminalCertificate;                ///< `terminal_certificate`
        /// `transport`: which way messages go that need no card (bulk, lists, history, reference numbers): "https" to
        /// `url`, or "folders" of a confirmation PC (資格確認端末). Cards are always received over `url`.
        QString transport = QStringLiteral("https");
        QString requestFolder;  ///< `request_folder`: its req; required with "folders"
        QString answerFolder;   ///< `answer_folder`: its res; required with "folders"
    } service;
    struct Store {
        QString url;  ///< path of the SQLite file; postgres:// is refused by this version
    } store;
    struct Chart {
        QString folder;  ///< folder the chart computer watches; empty = no chart files
    } chart;
    struct Kiosk {
        QString id = QStringLiteral("kiosk-1");   ///< letters, digits, '-' and '_'
        QString language = QStringLiteral("ja");  ///< one of kioskLanguages()
        bool staffCheck = false;                  ///< `staff_check`: offer the staff's visual check
        bool receiptCode = false;                 ///< `receipt_code`: receipts of the answers as a code on the screen
        QStringList receiptCommand;  ///< `receipt_command`: takes a PDF on its standard input, e.g. ["lp", "-d",
                                     ///< "slips"]; empty = none
        QString staffFile;           ///< `staff_file`: who may vouch, see staff_file.h; required with `staff_check`
    } kiosk;
    struct Screen {
        double lowerEdgeMm = 900.0;  ///< `lower_edge_mm`: the glass's lower edge above the floor, 0 to 2000
        double heightMm = 0.0;       ///< `height_mm`: of the glass, 100 to 2000; 0 = not told
        double pixelsPerMm = 0.0;    ///< `pixels_per_mm`, 2.5 to 12; 0 = from `height_mm`, else from the screen
        QString nightFrom;           ///< `night_from`: "HH:MM", local time, from when the screen is dimmed
        QString nightUntil;          ///< `night_until`: "HH:MM"; both or neither
        bool low = false;            ///< `low`: everything within a seated person's reach from the start
        bool leftHanded = false;     ///< `hand = "left"`: what is pressed stands on the left from the start
        bool motionReduced = false;  ///< `still`: nothing moves on the screen
    } screen;
    struct Speech {
        QString engine = QStringLiteral("system");  ///< "system" (this computer's voice), "log" or "none"
        QString log;                                ///< engine "log": the file that what is said is written to
        QString recordings;    ///< folder of recorded lines, LANGUAGE/KEY.wav or .ogg; empty = none
        int volume = 80;       ///< 0 to 100
        int rate = 0;          ///< -100 (slow) to 100
        QString headset;       ///< `headset_device`: wildcard over the names of sound outputs; empty = none
        bool curtain = false;  ///< hide the screen as soon as a visit is spoken
    } speech;
    struct Keypad {
        std::chrono::milliseconds debounce{80};  ///< `debounce_ms`, 0 to 1000: presses of one key nearer count once
        std::chrono::milliseconds scan{0};       ///< `scan_ms`, 0 (off) to 20000: single-switch scanning
    } keypad;
    struct Consent {
        std::optional<QStringList> items;  ///< codes asked here, of resources/consent/items.tsv; absent = the service's
    } consent;
    struct Disaster {
        QString authority;  ///< `authority`: certificate (PEM) of the one whose signed orders open viewing (災害時)
    } disaster;
    struct Retention {
        int arrivalsDays = 90;  ///< `arrivals_days`, 30 to 365: arrivals and their files for the chart computer
        int listsDays = 7;      ///< `lists_days`, 1 to 30: bulk questions and what was answered to them
        int consentsYears = 5;  ///< `consents_years`, 5 to 30: consents that are over, emergencies, disaster orders
    } retention;
    struct Log {
        QString directory;  ///< empty = standard error
    } log;
};

/// Where and why a configuration was refused. Carries names of keys and places, never values.
struct ConfigError {
    ErrorCode code;
    QString file;
    int line = 0;      ///< 1-based; 0 = the file as a whole
    QString key;       ///< dotted, e.g. "service.timeout_ms"; empty for syntax errors
    QString expected;  ///< what would be right, e.g. "10 digits"; language-neutral technical words

    /// One line for a terminal: file:line, key, cause and what to do, in the given language ("ja" or "en").
    [[nodiscard]] QString toText(const QString& language) const;
};

/// The languages of the kiosk, by the codes of settings and resources; ui/kiosk/languages.h lists the same.
[[nodiscard]] QStringList kioskLanguages();

/// Reads and checks a configuration file.
///
/// @param path  the TOML file
/// @return the configuration, paths absolute
/// @retval ConfigError  ConfigMissing … ConfigInvalidValue, with place and key
/// @thread any
[[nodiscard]] tl::expected<Config, ConfigError> readConfig(const QString& path);

}  // namespace platform
