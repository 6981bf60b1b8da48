// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"

#include <QObject>

#include <vector>

namespace models {

/// What one edit did, for "Undo …" and for the log: "marking 3 accounts as protected".
QString editText(const core::Edit &edit, const QLocale &locale);

/// Edits that can be taken back and done again, in order. Holds values only: who takes one applies it.
class EditHistory final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Something new was done; what was taken back can't be done again.
    void push(const core::Edit &edit);
    void clear();
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] const core::Edit *nextUndo() const { return canUndo() ? &m_done.back() : nullptr; }
    [[nodiscard]] const core::Edit *nextRedo() const { return canRedo() ? &m_undone.back() : nullptr; }
    /// The edit that takes the last one back; empty where there is none.
    core::Edit undo();
    core::Edit redo();

signals:
    void changed();

private:
    std::vector<core::Edit> m_done;
    std::vector<core::Edit> m_undone;
};

} // namespace models
