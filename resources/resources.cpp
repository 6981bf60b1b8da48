// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>
#include <QDir>

// Q_INIT_RESOURCE has to stand outside of any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(leanseat);
}

namespace resources {

void load()
{
    initialise();
}

} // namespace resources
