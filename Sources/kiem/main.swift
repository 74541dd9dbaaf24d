print("kiem")
