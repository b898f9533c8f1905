// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace congso::worker {

/// Answers requests on the socket \a control (SOCK_SEQPACKET) until its other end is closed. A request is a
/// wire::Request with three descriptors: the file, the pipe for the frames, and a socket on which the
/// child's wait status is written when it has ended; closing that socket's other end ends the child.
int serveForever(int control);

}
