# SPDX-License-Identifier: Apache-2.0
"""The house as data (design §2): rooms, what each may use of the others, and which libraries it may see."""

CARD = "cardreader/"
FACE = "facematch/"
CARD_ROOMS = [CARD + room for room in ("iso7816", "individualnumbercard", "certificate", "pcsc", "cardfront", "insurancepaper")]
FACE_ROOMS = [FACE + room for room in ("core", "engines", "camera")]
UI_ROOMS = ["ui/" + room for room in ("theme", "controls", "kiosk", "desk", "terminal")]
GROUND = ["app/" + room for room in ("visit", "eligibility", "store", "platform")]
FLOWS = ["app/" + room for room in ("session", "office", "issuance", "chart")]
PILLARS = [*CARD_ROOMS, CARD + "worker", *FACE_ROOMS, FACE + "worker", FACE + "evaluate", *UI_ROOMS]
ANY = ("qtcore", "qtgui", "qtnetwork", "qtsql", "qtquick", "openssl", "opencv", "dlib", "tesseract", "pcsc", "sodium", "toml", "system")

# room: (rooms it may include, libraries it may see besides the standard library and tl::expected)
HOUSE = {
    CARD + "iso7816": ([], ["system"]),
    CARD + "individualnumbercard": ([CARD + "iso7816"], ["openssl", "system"]),
    CARD + "certificate": ([CARD + "iso7816"], ["openssl", "system"]),
    CARD + "pcsc": ([CARD + "iso7816"], ["pcsc", "system"]),
    CARD + "cardfront": ([CARD + "iso7816", CARD + "individualnumbercard"], ["opencv", "tesseract", "system"]),
    CARD + "insurancepaper": ([CARD + room for room in ("iso7816", "individualnumbercard", "cardfront")],
                              ["opencv", "tesseract", "system"]),
    CARD + "example": (CARD_ROOMS[:4], []),
    CARD + "worker": (CARD_ROOMS, ["qtcore", "system"]),
    FACE + "core": ([], ["opencv", "json", "system"]),
    FACE + "engines": ([FACE + "core"], ["dlib", "opencv", "openssl", "json", "system"]),
    FACE + "camera": ([FACE + "core", FACE + "engines"], ["opencv", "system"]),
    FACE + "worker": (FACE_ROOMS, ["qtcore", "qtgui", "opencv", "system"]),
    FACE + "evaluate": (FACE_ROOMS, ["opencv", "json", "system"]),
    "ui/theme": ([], ["qtcore", "qtgui", "qtquick"]),
    "ui/controls": (["ui/theme"], ["qtcore", "qtgui", "qtquick"]),
    "ui/kiosk": (["ui/theme", "ui/controls"], ["qtcore", "qtgui", "qtquick"]),
    "ui/desk": (["ui/theme", "ui/controls"], ["qtcore", "qtgui", "qtquick"]),
    "ui/terminal": (["ui/theme", "ui/controls"], ["qtcore", "qtgui", "qtquick"]),
    "app/visit": ([], []),
    "app/eligibility": (["app/visit"], ["qtcore", "qtnetwork", "openssl", "system"]),
    "app/store": ([], ["qtcore", "qtsql", "openssl", "sodium", "system"]),
    "app/platform": ([], ["qtcore", "openssl", "toml", "system"]),
    "app/session": ([*GROUND, "app/chart", CARD + "worker", FACE + "worker", *CARD_ROOMS, *FACE_ROOMS],
                    ["qtcore", "qtgui", "qtnetwork", "openssl", "system"]),
    "app/office": (["app/eligibility", "app/store", "app/platform"], ["qtcore", "system"]),
    "app/issuance": (["app/eligibility", "app/store", "app/platform"], ["qtcore", "system"]),
    "app/chart": (["app/eligibility", "app/office", "app/store", "app/platform"], ["qtcore", "system"]),
}
for program in ("kiosk", "desk", "terminal", "daemon", "ctl"):
    HOUSE["app/" + program] = ([*GROUND, *FLOWS, *PILLARS], [*ANY, "json"])

QML_MODULES = {
    "Uketsuke.Theme": [],
    "Uketsuke.Controls": ["Uketsuke.Theme"],
    "Uketsuke.Kiosk": ["Uketsuke.Theme", "Uketsuke.Controls"],
    "Uketsuke.Desk": ["Uketsuke.Theme", "Uketsuke.Controls"],
    "Uketsuke.Terminal": ["Uketsuke.Theme", "Uketsuke.Controls"],
}

STANDARD = frozenset(
    "algorithm any array atomic barrier bit bitset cassert cctype cerrno charconv chrono cinttypes climits cmath compare "
    "complex concepts condition_variable coroutine csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime deque "
    "exception execution expected filesystem forward_list fstream functional future initializer_list iomanip ios iosfwd "
    "iostream istream iterator latch limits list locale map memory memory_resource mutex new numbers numeric optional "
    "ostream queue random ranges ratio regex scoped_allocator semaphore set shared_mutex source_location span sstream "
    "stack stdexcept stop_token streambuf string string_view syncstream system_error thread tuple type_traits typeindex "
    "typeinfo unordered_map unordered_set utility valarray variant vector version".split()
)
QT_GUI = ("QGui", "QImage", "QPainter", "QPixmap", "QColor", "QFont", "QWindow", "QScreen", "QKeyEvent", "QTouch",
          "QMouse", "QAccessible", "QIcon", "QVector2D", "QRgb")
QT_NETWORK = ("QNetwork", "QSsl", "QTcp", "QHost", "QHttp", "QLocalS", "QUdp", "QAbstractSocket")
QT_QUICK = ("QQuick", "QQml", "QtQml", "QtQuick", "QJSEngine", "QJSValue")


def library_of(header):
    """@return the library an #include <…> belongs to; None for the standard library and tl::expected"""
    first = header.split("/")[0]
    if header in STANDARD or header == "tl/expected.hpp":
        return None
    for names, library in ((QT_QUICK, "qtquick"), (QT_NETWORK, "qtnetwork"), (QT_GUI, "qtgui"), (("QSql", "QtSql"), "qtsql")):
        if header.startswith(names):
            return library
    if header.startswith("Q"):
        return "qtcore"
    named = {"openssl": "openssl", "opencv2": "opencv", "dlib": "dlib", "tesseract": "tesseract", "leptonica": "tesseract",
             "PCSC": "pcsc", "winscard.h": "pcsc", "reader.h": "pcsc", "wintypes.h": "pcsc", "pcsclite.h": "pcsc",
             "sodium.h": "sodium", "sodium": "sodium", "toml++": "toml", "nlohmann": "json", "boost": "boost",
             "pugixml.hpp": "pugixml", "sqlite3.h": "sqlite"}
    return named.get(first, "system")
