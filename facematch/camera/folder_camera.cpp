// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/folder_camera.h"

#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace facematch {

namespace {

namespace fs = std::filesystem;

constexpr int framesPerPicture = 15;  // a second at the kiosk's pace
constexpr int roomWidthPx = 640;
constexpr int roomHeightPx = 480;
constexpr double roomGrey = 150;

/// What a camera sees when nobody stands there.
Frame emptyRoom() {
    Frame frame(roomWidthPx, roomHeightPx);
    matView(frame).setTo(cv::Scalar::all(roomGrey));
    return frame;
}

bool isPicture(const fs::path& file) {
    static constexpr std::array<std::string_view, 4> kinds{".jpg", ".jpeg", ".png", ".jp2"};
    return std::ranges::find(kinds, file.extension().string()) != kinds.end();
}

class FolderCamera final : public CameraSource {
public:
    explicit FolderCamera(fs::path folder) : m_folder(std::move(folder)) {}

    Result<Frame> read() override {
        const auto files = list();
        if (!files) {
            return fail(ErrorCode::CameraLost);
        }
        if (files->empty()) {
            return emptyRoom();
        }
        turnPage(*files);
        return load() ? m_picture.clone() : emptyRoom();
    }

    [[nodiscard]] bool live() const override { return false; }

private:
    [[nodiscard]] std::optional<std::vector<fs::path>> list() const {
        std::error_code problem;
        std::vector<fs::path> files;
        for (fs::directory_iterator entry(m_folder, problem), end; !problem && entry != end; entry.increment(problem)) {
            if (isPicture(entry->path())) {
                files.push_back(entry->path());
            }
        }
        if (problem) {
            return std::nullopt;
        }
        std::ranges::sort(files);
        return files;
    }

    /// Stays on the current picture for a while, then the next by name, around the end.
    void turnPage(const std::vector<fs::path>& files) {
        const bool there = std::ranges::binary_search(files, m_current);
        if (there && ++m_shown < framesPerPicture) {
            return;
        }
        const auto next = std::ranges::upper_bound(files, m_current);
        m_current = next == files.end() ? files.front() : *next;
        m_shown = 0;
    }

    /// Decodes the current picture unless that is done; a file that is being written or replaced is tried again next
    /// time.
    bool load() {
        std::error_code problem;
        const auto written = fs::last_write_time(m_current, problem);
        if (!problem && m_loaded == m_current && written == m_written) {
            return true;
        }
        auto picture = problem ? Result<Frame>(fail(ErrorCode::ImageUnreadable)) : loadPicture(m_current);
        if (!picture) {
            m_loaded.clear();
            return false;
        }
        m_picture = std::move(*picture);
        m_loaded = m_current;
        m_written = written;
        return true;
    }

    fs::path m_folder;
    fs::path m_current;
    int m_shown = 0;
    fs::path m_loaded;
    fs::file_time_type m_written;
    Frame m_picture;
};

}  // namespace

Result<std::unique_ptr<CameraSource>> openFolderCamera(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return fail(ErrorCode::CameraUnavailable);
    }
    return std::make_unique<FolderCamera>(folder);
}

}  // namespace facematch
