// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsalwords.h"

#include "models/tr.h"

namespace models {

ErrorText rehearsalText(RehearsalFailure failure, const QString &detail)
{
    switch (failure) {
    case RehearsalFailure::ProgramMissing:
        return {Words::tr("The simulated Atlassian can't be started: its program is not there.", "@info"), {},
            Words::tr(
                "leanseat-cli has to lie beside this program. Install Leanseat again, with its command line.", "@info"),
            detail};
    case RehearsalFailure::NotStarted:
        return {Words::tr("The simulated Atlassian could not be started.", "@info"), {},
            Words::tr("Try again. If it fails each time, the details say why.", "@info"), detail};
    case RehearsalFailure::NoAnswer:
        return {Words::tr("The simulated Atlassian did not say where it can be reached.", "@info"), {},
            Words::tr("leanseat-cli may be of another version than this program: install both together.", "@info"),
            detail};
    case RehearsalFailure::Ended:
        return {Words::tr("The simulated Atlassian has ended.", "@info"), {},
            Words::tr("What was loaded stays. Start it again to go on rehearsing.", "@info"), detail};
    case RehearsalFailure::Count:
        break;
    }
    return {};
}

} // namespace models
