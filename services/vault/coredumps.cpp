// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vault {

bool turnOffCoreDumps()
{
    // Not 0: the kernel ignores that where core files are piped to a handler. 1 byte is too little for a file, and the sign by which it
    // doesn't start a handler (core(5)).
    const rlimit none {1, 1};
    return setrlimit(RLIMIT_CORE, &none) == 0;
}

bool forbidAttaching()
{
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

} // namespace vault
