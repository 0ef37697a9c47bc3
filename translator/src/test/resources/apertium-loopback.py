# SPDX-License-Identifier: Apache-2.0
# Apertium-APy has no setting for the address it listens on: this starts it where only this machine can reach it.
import sys

import tornado.httpserver
from apertium_apy import apy

bind = tornado.httpserver.HTTPServer.bind


def bind_to_loopback(server, port, address=None, *rest, **named):
    bind(server, port, "127.0.0.1", *rest, **named)


tornado.httpserver.HTTPServer.bind = bind_to_loopback
sys.argv[0] = "apertium-apy"
apy.main()
