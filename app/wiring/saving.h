// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/filewriter.h"

#include <QStringList>

#include <functional>

namespace app {
class Composition;
}

namespace app::wiring {

/// A file dialog's words.
struct SaveAs
{
    QString title;
    QString name;   ///< without its ending
    QString suffix; ///< of the first filter
    QStringList filters;
};

/// Asks for a place; an existing file is only answered after the user agreed to replace it.
void askWhere(Composition &app, const SaveAs &how, const std::function<void(const QString &)> &then);
/// Starts the writer, or says that it is busy.
void begin(Composition &app, const QString &path, workspace::FileWriter::Work work);

} // namespace app::wiring
