// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack_cues.h"
#include "facematch/core/blink.h"
#include "facematch/core/face.h"

#include <chrono>
#include <optional>
#include <vector>

namespace facematch {

/// What the person is asked to do when it is in doubt whether somebody stands there. Directions are the person's own.
/// Blink: close both eyes for a moment and open them again.
enum class StepKind : std::uint8_t { None, TurnLeft, TurnRight, ComeCloser, Blink };

/// Where the nose tip lies between the eyes, in coordinates that the eyes and the middle of the mouth span: 0 facing
/// the camera, positive towards the right of the picture (the person's left). A flat picture keeps its value however it
/// is moved, tilted or stretched, but for the little that perspective adds: only a head with a nose that stands out
/// changes it by turning.
/// @return eye distances; 0 where the points do not span a face
[[nodiscard]] double turnOf(const Landmarks& points);

/// What one frame says of the person's movement.
struct FaceLook {
    Point centre;       ///< of the face's box, pixels
    double sizePx = 0;  ///< height of the face's box
    double turn = 0;    ///< turnOf()
    Surround surround = Surround::Unknown;
    std::optional<EyeLook> eyes{};  ///< empty: not looked at
};

[[nodiscard]] FaceLook lookAt(const Face& face, Surround surround);

struct StepRules {
    std::chrono::milliseconds limit{25000};  ///< for one step
    std::size_t looksBefore = 3;             ///< that say how the person stood
    std::size_t looksHeld = 3;               ///< in a row
    double turnBy = 0.18;                    ///< about 25 degrees (resources/people: 15 degrees are 0.08 to 0.18)
    double growBy = 1.25;                    ///< a face that comes closer
    double mostJump = 0.6;                   ///< between two looks, in face heights; beyond, it is not the same face
    double mostGrowth = 1.4;                 ///< between two looks, either way
    std::chrono::milliseconds gap{1500};     ///< between two looks
    std::chrono::milliseconds blind{300};    ///< without a face
    BlinkRules blink;
    std::chrono::milliseconds blinkLimit{12000};  ///< then something else may be asked for: glasses can hide lids
    double blinkJump = 0.12;                      ///< between two looks, in face heights: who blinks stands about still
    double blinkTurn = 0.08;                      ///< likewise, by turnOf()
};

/// Follows one face from frame to frame: whether what is seen now is what was seen before.
/// @thread any one; pure
class FaceTrack {
public:
    explicit FaceTrack(const StepRules& rules = {}) : m_rules(rules) {}
    /// @param look  empty: nobody, or more than one person
    /// @return false when the thread is broken: the face was gone, jumped, or another size from one frame to the next
    [[nodiscard]] bool follows(const std::optional<FaceLook>& look, std::chrono::milliseconds now);

private:
    StepRules m_rules;
    std::optional<FaceLook> m_last;
    std::chrono::milliseconds m_lastAt{};
};

enum class StepState : std::uint8_t {
    Running,
    Done,      ///< it was done, in one uninterrupted movement
    Missed,    ///< something else was done, or it cannot be told
    TimedOut,  ///< nothing was done
};

/// One active step, judged on the live frames. A still picture never satisfies a turn: see turnOf(). A print can come
/// closer as well as a person, so that counts only where the room behind the face was seen not to grow with it. A blink
/// counts only where nothing but the eyes changed (BlinkWatch).
/// @thread any one; pure
class ActiveStep {
public:
    ActiveStep(StepKind kind, std::chrono::milliseconds now, const StepRules& rules = {});

    [[nodiscard]] StepKind kind() const { return m_kind; }
    /// @param look  empty: nobody, or more than one person; the step then begins anew with whoever comes
    [[nodiscard]] StepState observe(const std::optional<FaceLook>& look, std::chrono::milliseconds now);
    /// The person asked for more time.
    void extend(std::chrono::milliseconds now) { m_begun = now; }

private:
    [[nodiscard]] StepState judge(const FaceLook& look);
    [[nodiscard]] StepState held(bool wanted, bool opposite);
    [[nodiscard]] StepState judgeBlink(const FaceLook& look, std::chrono::milliseconds now);

    StepKind m_kind;
    StepRules m_rules;
    std::chrono::milliseconds m_begun;
    FaceTrack m_track;
    std::vector<FaceLook> m_before;
    BlinkWatch m_blink;
    std::optional<FaceLook> m_last;  ///< before this one, of a blink
    std::size_t m_wanted = 0;
    std::size_t m_opposite = 0;
};

}  // namespace facematch
