// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

/// What a test of a connection found out about one right, in words.
struct ConnectionRight
{
    enum class State : quint8 { Proved, Missing, NotKnown };

    QString name;      ///< "Change accounts"
    State state = State::NotKnown;
    QString neededFor; ///< "options 2, 4 and 6"
    QString advice;    ///< what to do, where it is missing or not known; may be empty
};
using ConnectionRights = QList<ConnectionRight>;

} // namespace models
