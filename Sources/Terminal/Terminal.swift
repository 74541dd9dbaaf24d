import CNcurses
import Interface
